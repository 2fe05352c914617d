package org.zhishe.attempts;

import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoicePrompt;
import org.zhishe.questions.QuestionPrompt;
import org.zhishe.questions.WrittenPrompt;

/// A slot as the candidate sees it before submission. Neither this nor a [QuestionPrompt] can hold a key.
public record ShownQuestion(int slot, QuestionPrompt prompt, Score marks) {

    /// The prompt of a choice question.
    ///
    /// @throws IllegalStateException if something is to be written here
    public ChoicePrompt choice() {
        return switch (prompt) {
            case ChoicePrompt choice -> choice;
            case WrittenPrompt written -> throw new IllegalStateException("Slot " + slot + " is answered in writing");
        };
    }
}
