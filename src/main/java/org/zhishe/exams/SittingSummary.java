package org.zhishe.exams;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.attempts.Total;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;

/// A line of a person's mock exam history.
///
/// @param total empty while the sitting runs
public record SittingSummary(
        UUID sitting,
        String paper,
        String title,
        Names subject,
        Mode mode,
        SittingState state,
        Instant startedAt,
        Instant endsAt,
        Optional<Instant> submittedAt,
        Optional<Total> total,
        Score pass) {

    public boolean passed() {
        return total.filter(won -> won.score().compareTo(pass) >= 0).isPresent();
    }
}
