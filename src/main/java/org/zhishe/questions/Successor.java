package org.zhishe.questions;

import java.util.HashSet;
import java.util.List;

/// The version that took the place of another one.
///
/// @param older as it was written
public record Successor(QuestionVersion older, QuestionVersion newer) {

    /// What it changed, with the letters a person saw where both versions have the same ones; nothing where questions
    /// are answered in prose.
    ///
    /// @param optionOrder the bank's letters in the order shown
    public List<Change> changes(List<String> optionOrder) {
        return older.body() instanceof ChoiceBody before && newer.body() instanceof ChoiceBody after
                ? Changes.between(shown(before, optionOrder), shown(after, optionOrder))
                : List.of();
    }

    private static Wording shown(ChoiceBody body, List<String> optionOrder) {
        var order = new OptionOrder(optionOrder);
        if (!new HashSet<>(optionOrder).equals(new HashSet<>(body.letters()))) {
            return Wording.of(body);
        }
        return new Wording(
                body.stem(),
                order.show(body.options()),
                new HashSet<>(order.shown(body.key())),
                body.explanation(optionOrder));
    }
}
