package org.zhishe.marking;

/// How far a task has got.
public enum TaskState {
    /// Asked for; nobody has it yet.
    OPEN,
    /// Somebody is marking.
    TAKEN,
    DONE,
    /// The candidate took it back.
    WITHDRAWN
}
