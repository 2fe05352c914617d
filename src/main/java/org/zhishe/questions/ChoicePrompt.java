package org.zhishe.questions;

import java.util.List;
import org.zhishe.syllabus.QuestionKind;

/// A choice question before submitting; the options carry the letters shown, A first.
public record ChoicePrompt(QuestionKind kind, String stem, List<Option> options) implements QuestionPrompt {

    public ChoicePrompt {
        options = List.copyOf(options);
    }
}
