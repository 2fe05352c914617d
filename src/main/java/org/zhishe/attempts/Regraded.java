package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Ruling;

/// An answer was marked anew and earned something else. Told within the transaction that marks it.
///
/// @param question   as it was answered
/// @param shown      the letters chosen, as shown; empty where nothing was
/// @param answeredAt empty where nothing was answered
public record Regraded(
        UUID attempt,
        UUID owner,
        Purpose purpose,
        int slot,
        QuestionVersion question,
        List<String> shown,
        Score before,
        Score after,
        Score full,
        Optional<Instant> answeredAt,
        Ruling ruling) {

    public Regraded {
        shown = List.copyOf(shown);
    }

    public boolean wasRight() {
        return before.equals(full);
    }

    public boolean isRight() {
        return after.equals(full);
    }
}
