package org.zhishe.attempts;

import java.util.List;
import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.WrittenBody;

/// A question, or one thing it asks, to be put into an attempt.
public sealed interface PlannedSlot {

    QuestionVersion question();

    /// A question to choose in.
    ///
    /// @param scoring the marks it carries there
    record Choice(QuestionVersion question, ChoiceMarking scoring) implements PlannedSlot {}

    /// One thing to write.
    record Written(QuestionVersion question, WrittenBody.Part part) implements PlannedSlot {}

    /// A written question: a slot for each thing it asks.
    static List<PlannedSlot> of(QuestionVersion question, WrittenBody body) {
        return body.parts().stream()
                .<PlannedSlot>map(part -> new Written(question, part))
                .toList();
    }
}
