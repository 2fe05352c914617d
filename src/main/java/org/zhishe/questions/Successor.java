package org.zhishe.questions;

import java.util.List;

/// The version that took the place of another one.
///
/// @param older as it was written
public record Successor(QuestionVersion older, QuestionVersion newer) {

    /// What it changed; nothing where questions are answered in prose.
    public List<Change> changes() {
        return older.body() instanceof ChoiceBody before && newer.body() instanceof ChoiceBody after
                ? Changes.between(Wording.of(before), Wording.of(after))
                : List.of();
    }
}
