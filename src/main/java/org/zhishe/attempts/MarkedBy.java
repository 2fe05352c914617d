package org.zhishe.attempts;

/// Who marked a round.
public enum MarkedBy {
    /// Marked by rule when it was handed in. What was written waits.
    SUBMISSION,
    /// A key was wrong; the answers were marked anew.
    RULING,
    /// The candidate, against the marking points.
    SELF,
    /// An editor of the question bank, who did not see whose answers they were.
    EDITOR,
    /// Somebody the candidate asked.
    NAMED;

    public boolean isSomebodyElse() {
        return this == EDITOR || this == NAMED;
    }
}
