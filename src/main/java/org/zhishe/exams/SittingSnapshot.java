package org.zhishe.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Refusal;

/// A sitting as it stood when it was read: what its clock says, and how it ends. Who ends it holds its row locked and
/// writes it back (see [SittingRows#close]).
record SittingSnapshot(
        UUID id,
        UUID attempt,
        UUID account,
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

    /// The candidate hands in.
    ///
    /// @throws Refusal in realistic mode before hand-in is allowed
    SittingSnapshot handIn(Instant now) {
        if (now.isBefore(handInFrom)) {
            throw new Refusal(
                    "exams.sitting.too-early",
                    untilHandIn(now).toMinutes() + 1,
                    Duration.between(startedAt, handInFrom).toMinutes());
        }
        return isOver(now) ? expired(now) : closed(ClosedBy.CANDIDATE, now);
    }

    /// A device says the time is up: it is where the server leaves less than a second, as it tells devices.
    ///
    /// @throws Refusal while there is time left
    SittingSnapshot handInAtEnd(Instant now) {
        if (left(now).toSeconds() > 0) {
            throw new Refusal("exams.sitting.time-left");
        }
        return expired(now);
    }

    /// The time is up.
    SittingSnapshot expired(Instant now) {
        return closed(ClosedBy.DEADLINE, deadline.isBefore(now) ? deadline : now);
    }

    private SittingSnapshot closed(ClosedBy by, Instant at) {
        return new SittingSnapshot(
                id,
                attempt,
                account,
                paper,
                mode,
                SittingState.SUBMITTED,
                startedAt,
                handInFrom,
                deadline,
                null,
                lease,
                at,
                by);
    }
}
