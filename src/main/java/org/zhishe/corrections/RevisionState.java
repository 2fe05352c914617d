package org.zhishe.corrections;

/// What became of a proposed version.
public enum RevisionState {
    WAITING,
    PUBLISHED,
    /// Sent back by the reviewer, with a note.
    SENT_BACK,
    /// Taken back by who proposed it.
    TAKEN_BACK
}
