package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.kernel.Ids;

@DatabaseTest
class HeartbeatTest {

    ExamFixture fixture;

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
        timekeeper.tick();
        assertThat(state(sitting)).isEqualTo(SittingState.OPEN);
        fixture.timePasses(Duration.ofMinutes(2));
        timekeeper.tick();
        assertThat(state(sitting)).isEqualTo(SittingState.SUBMITTED);
    }

    @Test
    void oneSittingThatCannotBeClosedKeepsNoOtherOpen(@Autowired JdbcClient jdbc) {
        var broken = fixture.aSitting(Mode.FREE);
        var attempt = sittings.findById(broken.sitting()).orElseThrow().attemptId();
        jdbc.sql("update attempts_attempt set finished_at = started_at where id = ?")
                .param(Ids.bytes(attempt))
                .update();
        var sound = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(121));
        timekeeper.tick();
        assertThat(state(broken)).isEqualTo(SittingState.OPEN);
        assertThat(state(sound)).isEqualTo(SittingState.SUBMITTED);
        jdbc.sql("update attempts_attempt set finished_at = null where id = ?")
                .param(Ids.bytes(attempt))
                .update();
        timekeeper.tick();
        assertThat(state(broken)).isEqualTo(SittingState.SUBMITTED);
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

    private Instant deadline(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().deadline();
    }

    private SittingState state(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().state();
    }
}
