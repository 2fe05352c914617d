package org.zhishe.questions;

import java.util.List;

/// What became different in one part of a question.
///
/// @param part   stem, A to E, key or explanation
/// @param pieces the text of both, in order
public record Change(String part, List<Piece> pieces) {

    public Change {
        pieces = List.copyOf(pieces);
    }

    /// A piece of text that both have, or only the older or the newer one.
    public record Piece(Kind kind, String text) {}

    /// Who has a piece.
    public enum Kind {
        BOTH,
        OLD,
        NEW
    }
}
