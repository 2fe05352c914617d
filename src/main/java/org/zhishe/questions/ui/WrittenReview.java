package org.zhishe.questions.ui;

import java.util.List;
import org.zhishe.questions.Award;
import org.zhishe.questions.WrittenBody;

/// What somebody wrote to one thing asked, to be looked at after the fact.
///
/// @param part   the id of the question's part
/// @param text   blank where nothing was written
/// @param awards for each marking point, in their order; empty while nobody has marked it
public record WrittenReview(String part, String text, List<Award> awards) {

    public WrittenReview {
        awards = List.copyOf(awards);
    }

    boolean isAnswered() {
        return !WrittenBody.isBlank(text);
    }
}
