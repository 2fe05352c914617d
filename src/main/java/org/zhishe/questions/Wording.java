package org.zhishe.questions;

import java.util.List;
import java.util.Set;

/// What an editor can change of a choice question: its words and its key.
///
/// @param key         the letters of the right options
/// @param explanation with {A} for option A
public record Wording(String stem, List<Option> options, Set<String> key, String explanation) {

    public Wording {
        options = List.copyOf(options);
        key = OptionOrder.sorted(key);
    }

    public static Wording of(ChoiceBody body) {
        return new Wording(body.stem(), body.options(), body.key(), body.explanation());
    }

    /// The same kind of question with these words.
    ChoiceBody into(ChoiceBody body) {
        return switch (body) {
            case SingleChoice _ -> new SingleChoice(stem, options, key, explanation);
            case MultipleChoice _ -> new MultipleChoice(stem, options, key, explanation);
        };
    }
}
