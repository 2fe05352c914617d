package org.zhishe.questions;

import java.util.Locale;
import org.zhishe.kernel.Score;

/// How an answer came out; said in words before anything else.
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    UNANSWERED,
    /// Nothing was asked: the question is only read.
    READING;

    /// The verdict on an answer that earned so much.
    ///
    /// @param full what it could earn; nothing where the question is only read
    public static Verdict of(boolean answered, Score score, Score full) {
        if (full.equals(Score.ZERO)) {
            return READING;
        }
        if (!answered) {
            return UNANSWERED;
        }
        if (score.equals(full)) {
            return RIGHT;
        }
        return score.compareTo(Score.ZERO) > 0 ? PARTLY : WRONG;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
