package org.zhishe.exams;

public enum SittingState {
    OPEN,
    /// The clock stands still and the questions are hidden. Only in {@link Mode#FREE}.
    PAUSED,
    SUBMITTED
}
