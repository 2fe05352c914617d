package org.zhishe.practice;

import java.util.Optional;
import org.zhishe.kernel.Refusal;

/// How a person practises.
///
/// @param subject     what they practised last; empty before
/// @param runSize     questions in a run
/// @param autoAdvance whether the next question comes by itself after a right single choice
public record PracticeSettings(Optional<String> subject, int runSize, boolean autoAdvance) {

    public static final int MOST = 50;
    static final PracticeSettings DEFAULT = new PracticeSettings(Optional.empty(), 10, false);

    public PracticeSettings {
        if (runSize < 1 || runSize > MOST) {
            throw new Refusal("practice.settings.size", MOST);
        }
    }

    public PracticeSettings withSubject(String chosen) {
        return new PracticeSettings(Optional.of(chosen), runSize, autoAdvance);
    }
}
