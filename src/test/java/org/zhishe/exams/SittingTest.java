package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

class SittingTest {

    private static final Instant START = Instant.parse("2027-01-10T01:00:00Z");
    private static final Duration LIMIT = Duration.ofHours(2);
    private static final Duration NO_HAND_IN = Duration.ofHours(2);

    @Test
    void theClockStandsStillDuringAPause() {
        var sitting = sitting(Mode.FREE);
        sitting.pause(at(30));
        assertThat(sitting.snapshot().left(at(90))).isEqualTo(Duration.ofMinutes(90));
        sitting.resume(at(90));
        assertThat(sitting.deadline()).isEqualTo(at(180));
        assertThat(sitting.snapshot().left(at(90))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void pausingTwiceIsPausingOnce() {
        var sitting = sitting(Mode.FREE);
        sitting.pause(at(30));
        sitting.pause(at(40));
        sitting.resume(at(50));
        sitting.resume(at(60));
        assertThat(sitting.deadline()).isEqualTo(at(140));
    }

    @Test
    void aPausedSittingIsNeverOverdue() {
        var sitting = sitting(Mode.FREE);
        sitting.pause(at(119));
        assertThat(sitting.isOver(at(10_000))).isFalse();
    }

    @Test
    void theRealisticModeHasNoPause() {
        var sitting = sitting(Mode.REALISTIC);
        assertThatThrownBy(() -> sitting.pause(at(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void realisticHandInWaitsTwoHours() {
        var sitting = sitting(Mode.REALISTIC);
        assertThatThrownBy(() -> sitting.snapshot().handIn(at(119)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exams.sitting.too-early"));
        assertThat(sitting.snapshot().handIn(at(120)).isSubmitted()).isTrue();
    }

    @Test
    void aLongerPaperCanBeHandedInAfterTwoHours() {
        var sitting =
                new Sitting(Ids.next(), Ids.next(), "p", Mode.REALISTIC, Duration.ofMinutes(150), NO_HAND_IN, START);
        assertThat(sitting.snapshot().handIn(at(121)).closedBy()).isEqualTo(ClosedBy.CANDIDATE);
    }

    @Test
    void freeHandInIsPossibleAtOnce() {
        var closed = sitting(Mode.FREE).snapshot().handIn(at(1));
        assertThat(closed.closedBy()).isEqualTo(ClosedBy.CANDIDATE);
        assertThat(closed.submittedAt()).isEqualTo(at(1));
    }

    @Test
    void handingInAfterTheEndIsClosedAtTheDeadline() {
        var closed = sitting(Mode.FREE).snapshot().handIn(at(125));
        assertThat(closed.closedBy()).isEqualTo(ClosedBy.DEADLINE);
        assertThat(closed.submittedAt()).isEqualTo(at(120));
    }

    @Test
    void whenADeviceSaysTheTimeIsUpTheServersClockDecides() {
        var sitting = sitting(Mode.REALISTIC).snapshot();
        assertThatThrownBy(() -> sitting.handInAtEnd(at(120).minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exams.sitting.time-left"));
        assertThat(sitting.handInAtEnd(at(120).minusMillis(999)).closedBy()).isEqualTo(ClosedBy.DEADLINE);
    }

    @Test
    void whatArrivesAtTheDeadlineStillCounts() {
        var sitting = sitting(Mode.FREE);
        assertThat(sitting.isOver(at(120))).isFalse();
        assertThat(sitting.isOver(at(120).plusMillis(1))).isTrue();
    }

    @Test
    void aClosedSittingOpensOnNoDevice() {
        var sitting = sitting(Mode.FREE);
        assertThat(sitting.openOnDevice()).isEqualTo(1);
        assertThat(sitting.openOnDevice()).isEqualTo(2);
        sitting.forget(Ids.next());
        assertThatThrownBy(sitting::openOnDevice).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyOpensASittingOverAndOverAgain() {
        var sitting = sitting(Mode.FREE);
        for (var opening = 1; opening <= Sitting.MOST_LEASES; opening++) {
            assertThat(sitting.openOnDevice()).isEqualTo(opening);
        }
        assertThatThrownBy(sitting::openOnDevice).hasMessageContaining("exams.sitting.too-many-openings");
    }

    private static Sitting sitting(Mode mode) {
        return new Sitting(Ids.next(), Ids.next(), "jc-paper-1", mode, LIMIT, NO_HAND_IN, START);
    }

    private static Instant at(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
