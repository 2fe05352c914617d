package org.zhishe.exams;

/// Who ended a sitting.
public enum ClosedBy {
    CANDIDATE,
    DEADLINE
}
