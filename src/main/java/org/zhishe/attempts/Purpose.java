package org.zhishe.attempts;

/// Why an attempt is made. Both kinds run through the same engine.
public enum Purpose {
    EXAM,
    PRACTICE
}
