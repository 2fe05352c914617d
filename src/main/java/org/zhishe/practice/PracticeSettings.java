package org.zhishe.practice;

import java.util.Optional;
import org.zhishe.kernel.Refusal;

/// How a person practises.
///
/// @param subject     what they practised last; empty before
/// @param runSize     questions in a run
/// @param leavesAfter on how many days a wrong answer must be right until it leaves the wrong-answer book
/// @param autoAdvance whether the next question comes by itself after a right single choice
public record PracticeSettings(Optional<String> subject, int runSize, int leavesAfter, boolean autoAdvance) {

    public static final int MOST = 50;
    public static final int MOST_DAYS = 5;
    static final PracticeSettings DEFAULT = new PracticeSettings(Optional.empty(), 10, 2, false);

    public PracticeSettings {
        if (runSize < 1 || runSize > MOST) {
            throw new Refusal("practice.settings.size", MOST);
        }
        if (leavesAfter < 1 || leavesAfter > MOST_DAYS) {
            throw new Refusal("practice.settings.leaves", MOST_DAYS);
        }
    }

    public PracticeSettings withSubject(String chosen) {
        return new PracticeSettings(Optional.of(chosen), runSize, leavesAfter, autoAdvance);
    }
}
