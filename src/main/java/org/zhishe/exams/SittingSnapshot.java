package org.zhishe.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sitting as it stood when it was read. Changing one is [Sitting]'s; here is only what its clock says.
record SittingSnapshot(
        UUID id,
        UUID attempt,
        String paper,
        Mode mode,
        SittingState state,
        Instant startedAt,
        Instant handInFrom,
        Instant deadline,
        @Nullable Instant pausedAt,
        int lease,
        @Nullable Instant submittedAt,
        @Nullable ClosedBy closedBy) {

    boolean isSubmitted() {
        return state == SittingState.SUBMITTED;
    }

    /// Whether what arrives now is too late to count.
    boolean isOver(Instant now) {
        return isSubmitted() || (state == SittingState.OPEN && now.isAfter(deadline));
    }

    /// Time left; a pause stops the clock.
    Duration left(Instant now) {
        var until = Duration.between(pausedAt == null ? now : pausedAt, deadline);
        return isSubmitted() || until.isNegative() ? Duration.ZERO : until;
    }

    Duration untilHandIn(Instant now) {
        var wait = Duration.between(now, handInFrom);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
