package org.zhishe.exams;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.attempts.Total;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;

/// A line of a person's mock exam history.
///
/// @param drawn whether its paper was drawn by lot
/// @param total empty while the sitting runs
/// @param pass empty where the subject is no longer in the programme
public record SittingSummary(
        UUID sitting,
        String paper,
        boolean drawn,
        String title,
        Names subject,
        Mode mode,
        SittingState state,
        Instant startedAt,
        Instant endsAt,
        Optional<Instant> submittedAt,
        Optional<Total> total,
        Optional<Score> pass) {}
