package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;
import org.zhishe.Tables;
import org.zhishe.kernel.Ids;

@DatabaseTest
class HeartbeatTest {

    ExamFixture fixture;

    @Autowired
    Tables tables;

    @Autowired
    Heartbeat heartbeat;

    @Autowired
    Invigilator invigilator;

    @Autowired
    Sittings sittings;

    @Autowired
    Timekeeper timekeeper;

    @Autowired
    Pulses pulses;

    @BeforeEach
    void aHealthyServer(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
        fixture.timePasses(Duration.ZERO);
    }

    @Test
    void anOutageExtendsRunningSittingsByItsLength() {
        var sitting = fixture.aSitting(Mode.FREE);
        var before = deadline(sitting);
        fixture.outage(Duration.ofMinutes(10));
        heartbeat.beat();
        assertThat(Duration.between(before, deadline(sitting)))
                .isBetween(Duration.ofMinutes(10), Duration.ofSeconds(610));
    }

    @Test
    void aMissedBeatIsNoOutage() {
        var sitting = fixture.aSitting(Mode.FREE);
        var before = deadline(sitting);
        fixture.outage(Duration.ofSeconds(12));
        heartbeat.beat();
        assertThat(deadline(sitting)).isEqualTo(before);
    }

    @Test
    void aPausedSittingIsNotExtendedTwice() {
        var sitting = fixture.aSitting(Mode.FREE);
        var left = invigilator.pause(sitting.pass()).secondsLeft();
        fixture.outage(Duration.ofMinutes(10));
        heartbeat.beat();
        assertThat(invigilator.resume(sitting.pass()).secondsLeft()).isBetween(left - 1, left);
    }

    @Test
    void aSittingThatEndedBeforeTheOutageIsNotReopened() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(121));
        var before = deadline(sitting);
        fixture.outage(Duration.ofMinutes(10));
        heartbeat.beat();
        assertThat(deadline(sitting)).isEqualTo(before);
    }

    @Test
    void theFirstAnswerAfterAnOutageIsNotJudgedByTheOldDeadline() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(119));
        fixture.outage(Duration.ofMinutes(10));
        var pass = invigilator.admit(sitting.token()).orElseThrow();
        assertThat(invigilator.save(pass, List.of(entry(1, 1, List.of("A")))).late())
                .isEmpty();
    }

    @Test
    void overdueSittingsAreClosedOnlyAfterTheOutageIsGivenBack() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(119));
        fixture.outage(Duration.ofMinutes(10));
        timekeeper.closeOverdue();
        assertThat(state(sitting)).isEqualTo(SittingState.OPEN);
        beatAndClose();
        assertThat(state(sitting)).isEqualTo(SittingState.OPEN);
        fixture.timePasses(Duration.ofMinutes(2));
        beatAndClose();
        assertThat(state(sitting)).isEqualTo(SittingState.SUBMITTED);
    }

    @Test
    void oneSittingThatCannotBeClosedKeepsNoOtherOpen() {
        var broken = fixture.aSitting(Mode.FREE);
        var attempt = sittings.findById(broken.sitting()).orElseThrow().attemptId();
        tables.update("update attempts_attempt set finished_at = started_at where id = ?", Ids.bytes(attempt));
        var sound = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(121));
        beatAndClose();
        assertThat(state(broken)).isEqualTo(SittingState.OPEN);
        assertThat(state(sound)).isEqualTo(SittingState.SUBMITTED);
        tables.update("update attempts_attempt set finished_at = null where id = ?", Ids.bytes(attempt));
        beatAndClose();
        assertThat(state(broken)).isEqualTo(SittingState.SUBMITTED);
    }

    @Test
    void aFaultInTheDataOfOneSittingKeepsNoOtherOpen() {
        var broken = fixture.aSitting(Mode.FREE);
        var attempt = sittings.findById(broken.sitting()).orElseThrow().attemptId();
        layAMark(attempt);
        var sound = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(121));
        beatAndClose();
        assertThat(state(broken)).isEqualTo(SittingState.OPEN);
        assertThat(state(sound)).isEqualTo(SittingState.SUBMITTED);
        removeMarks(attempt);
        beatAndClose();
        assertThat(state(broken)).isEqualTo(SittingState.SUBMITTED);
    }

    /// What waited for a connection or a lock is stored by then, and counts.
    @Test
    void aSittingStaysOpenALittleLongerForWhatArrivedInTime() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofHours(2).minusMillis(500));
        var inTime = sitting.pass();
        fixture.timePasses(Duration.ofSeconds(5));
        beatAndClose();
        assertThat(invigilator
                        .save(sitting.pass(), List.of(entry(2, 2, List.of("A"))))
                        .late())
                .containsExactly(2);
        assertThat(invigilator.save(inTime, List.of(entry(1, 1, List.of("A")))).late())
                .isEmpty();
        assertThat(invigilator.status(sitting.pass()).secondsLeft()).isZero();
        fixture.timePasses(Duration.ofSeconds(15));
        beatAndClose();
        var receipt = invigilator.receipt(sitting.pass());
        assertThat(receipt.answered()).isEqualTo(1);
        assertThat(receipt.submittedAt()).isEqualTo(deadline(sitting));
    }

    @Test
    void whoIsLateWaitsForNoBeatWhileTheServerIsAlive() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(121));
        heartbeat.beat();
        assertThat(Statements.during(() -> invigilator.admit(sitting.token())))
                .noneMatch(statement -> statement.contains("exams_pulse"));
    }

    @Test
    void aClockThatIsABitBehindMakesNoSilenceLonger() {
        fixture.timePasses(Duration.ZERO);
        var beat = pulses.findById(Pulse.ONLY).orElseThrow();
        var time = beat.beatAt();
        beat.beat(time.minusSeconds(10));
        assertThat(beat.beatAt()).isEqualTo(time);
        beat.beat(time.minusSeconds(3600));
        assertThat(beat.beatAt()).isEqualTo(time.minusSeconds(3600));
    }

    /// More than the connection pool holds: settling the outage must not wait for a connection while holding one.
    @Test
    void manyWhoComeFirstAfterAnOutageAreAllAdmitted() throws Exception {
        var started = IntStream.range(0, 25)
                .mapToObj(n -> fixture.aSitting(Mode.FREE))
                .toList();
        fixture.timePasses(Duration.ofMinutes(119));
        fixture.outage(Duration.ofMinutes(10));
        try (var people = Executors.newFixedThreadPool(started.size())) {
            var admitted = people.invokeAll(started.stream()
                    .map(one -> (Callable<Optional<SittingPass>>) () -> invigilator.admit(one.token()))
                    .toList());
            for (var one : admitted) {
                assertThat(one.get()).isPresent();
            }
        }
        assertThat(started)
                .allMatch(one -> deadline(one).isAfter(fixture.clock().instant()));
    }

    private void beatAndClose() {
        timekeeper.beat();
        timekeeper.closeOverdue();
    }

    /// Where the attempt's own mark would go, so that the database refuses it.
    private void layAMark(UUID attempt) {
        tables.update(
                "insert into attempts_marking (attempt_id, round, reason, score, full_score, marked_at, sheet)"
                        + " values (?, 1, 'BROKEN', 0, 0, '2026-11-24 00:00:00', '')",
                Ids.bytes(attempt));
    }

    private void removeMarks(UUID attempt) {
        tables.update("delete from attempts_marking where attempt_id = ?", Ids.bytes(attempt));
    }

    private Instant deadline(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().deadline();
    }

    private SittingState state(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().state();
    }
}
