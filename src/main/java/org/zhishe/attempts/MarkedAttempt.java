package org.zhishe.attempts;

import java.util.List;
import org.zhishe.kernel.Score;

/// A finished attempt as last marked.
///
/// @param unmarked written answers that nobody has marked yet
/// @param round    whose marks these are
/// @param rounds   all of them, the first one first
public record MarkedAttempt(
        Score score, Score fullScore, int unmarked, int round, List<MarkedRound> rounds, List<MarkedSlot> slots) {

    public MarkedAttempt {
        rounds = List.copyOf(rounds);
        slots = List.copyOf(slots);
    }

    /// What it scored when it was first marked by rule.
    public Score firstScore() {
        return rounds.getFirst().score();
    }

    /// Whether something was to be answered in writing.
    public boolean isWritten() {
        return slots.stream().anyMatch(slot -> slot.written().isPresent());
    }
}
