package org.zhishe.marking;

/// What a link leads the person to who opened it.
public record Invited(State state, Waiting task) {

    /// How the task stands to the person who opened the link.
    public enum State {
        /// They may take it.
        FREE,
        /// The answers are their own: the link is to be passed on.
        OWN,
        /// They took it before and go on.
        TAKEN,
        /// They have marked it.
        DONE
    }
}
