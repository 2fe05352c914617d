package org.zhishe.practice;

/// When a run tells what is right.
public enum Telling {
    /// After each answer; the first answer of a question counts.
    AT_ONCE,
    /// When the run is finished; until then answers can be changed.
    AT_END,
    /// From the beginning: for reading, nothing is answered.
    SHOWN
}
