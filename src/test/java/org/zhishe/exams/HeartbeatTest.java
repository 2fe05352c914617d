package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;

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

    private Instant deadline(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().deadline();
    }

    private SittingState state(ExamFixture.Started sitting) {
        return sittings.findById(sitting.sitting()).orElseThrow().state();
    }
}
