package org.zhishe.attempts;

/// Whether a received response takes part in marking. All are kept.
public enum Standing {
    COUNTS,
    /// Arrived after the deadline or after submission.
    LATE,
    /// Came from a device whose lease had been replaced by another one.
    SUPERSEDED,
    /// Came after another answer of its slot was marked: where answers are marked as they come, the first one counts.
    REPEATED
}
