package org.zhishe.exams;

/// How strictly a sitting follows the real exam.
public enum Mode {
    /// Hand-in at any time, pauses allowed.
    FREE,
    /// As in the examination hall: no pause, no hand-in during the first 120 minutes.
    REALISTIC
}
