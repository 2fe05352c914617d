package org.zhishe.attempts;

import java.util.List;
import org.zhishe.questions.Award;
import org.zhishe.questions.WrittenBody;

/// What was written to one thing asked, and what a marker made of it.
///
/// @param awards for each marking point, in their order; empty while nobody has marked the answer, and where there is
///               nothing to be marked
public record WrittenMark(WrittenBody.Part part, String text, List<Award> awards) {

    public WrittenMark {
        awards = List.copyOf(awards);
    }

    public boolean isAnswered() {
        return !WrittenBody.isBlank(text);
    }

    /// Whether somebody still has to mark it.
    public boolean waits() {
        return isAnswered() && awards.isEmpty();
    }
}
