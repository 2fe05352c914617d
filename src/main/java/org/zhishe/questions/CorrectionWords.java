package org.zhishe.questions;

import org.zhishe.kernel.Score;
import org.zhishe.questions.ReferenceWords.Translator;

/// What people are told of an answer where the right one turned out to be another.
public final class CorrectionWords {

    private CorrectionWords() {}

    /// In the language of the translator.
    ///
    /// @param first what the answer earned when it was first marked
    public static String of(Score first, Score now, String reason, Translator words) {
        return first.equals(now)
                ? words.of("questions.corrected.only", reason)
                : words.of("questions.corrected", first, now, reason);
    }
}
