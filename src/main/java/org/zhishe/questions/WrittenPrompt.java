package org.zhishe.questions;

import java.util.List;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.QuestionKind;

/// A written question before submitting.
public record WrittenPrompt(QuestionKind kind, String material, List<Ask> asks) implements QuestionPrompt {

    public WrittenPrompt {
        asks = List.copyOf(asks);
    }

    public record Ask(String id, String ask, Score marks) {}
}
