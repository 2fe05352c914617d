package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.assertRefused;
import static org.zhishe.exams.ExamFixture.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.kernel.Score;

/// Handing in, in time and late, pausing, and what is told when.
@DatabaseTest
class HandInTest {

    ExamFixture fixture;

    @Autowired
    Invigilator invigilator;

    @Autowired
    MockExams exams;

    @Autowired
    AttemptEngine engine;

    @Autowired
    Sittings sittings;

    @Autowired
    Submissions submissions;

    @BeforeEach
    void setUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void overdueSittingsAreClosedAtTheirDeadline() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("A"))));
        var deadline = sittings.findById(sitting.sitting()).orElseThrow().deadline();
        fixture.timePasses(Duration.ofMinutes(121));
        var now = fixture.clock().instant();
        assertThat(submissions.overdue(now)).contains(sitting.sitting());
        submissions.expire(sitting.sitting(), now);
        var receipt = invigilator.receipt(sitting.pass());
        assertThat(receipt.closedBy()).isEqualTo(ClosedBy.DEADLINE);
        assertThat(receipt.submittedAt()).isEqualTo(deadline);
        assertThat(receipt.answered()).isEqualTo(1);
    }

    @Test
    void handingInTwiceGivesTheSameReceiptAndLateAnswersDoNotChangeIt() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("A"))));
        var first = invigilator.submit(sitting.pass(), Map.of(1, 900L));
        invigilator.save(sitting.pass(), List.of(entry(2, 1, List.of("B"))));
        var second = invigilator.submit(sitting.pass(), Map.of());
        assertThat(second).isEqualTo(first);
        assertThat(sittings.findById(sitting.sitting()).orElseThrow().receiptHash())
                .isEqualTo(first.hash());
    }

    @Test
    void anOlderDeviceCannotHandIn() {
        var old = fixture.aSitting(Mode.FREE);
        fixture.onAnotherDevice(old);
        assertRefused("exams.sitting.superseded", () -> invigilator.submit(old.pass(), Map.of()));
        assertThat(invigilator.status(old.pass()).state()).isEqualTo(SittingState.OPEN);
    }

    @Test
    void aPauseHidesTheQuestionsAndStopsTheClock() {
        var sitting = fixture.aSitting(Mode.FREE);
        var before = invigilator.pause(sitting.pass()).secondsLeft();
        assertThat(invigilator.paper(sitting.pass()).questions()).isEmpty();
        fixture.timePasses(Duration.ofDays(3));
        var after = invigilator.resume(sitting.pass()).secondsLeft();
        assertThat(after).isBetween(before - 1, before);
        assertThat(invigilator.paper(sitting.pass()).questions()).hasSize(80);
        assertThat(exams.running(sitting.account())).hasSize(1);
    }

    @Test
    void realisticHandInIsRefusedBeforeTwoHours() {
        var sitting = fixture.aSitting(Mode.REALISTIC);
        assertRefused("exams.sitting.too-early", () -> invigilator.submit(sitting.pass(), Map.of()));
        assertRefused("exams.sitting.no-pause", () -> invigilator.pause(sitting.pass()));
    }

    @Test
    void aDeviceWhoseClockRanOutEndsNothingWhileThereIsTimeLeft() {
        var sitting = fixture.aSitting(Mode.FREE);
        assertRefused("exams.sitting.time-left", () -> invigilator.submitAtEnd(sitting.pass(), Map.of()));
        assertThat(invigilator.status(sitting.pass()).state()).isEqualTo(SittingState.OPEN);
        fixture.timePasses(Duration.ofMinutes(121));
        assertThat(invigilator.submitAtEnd(sitting.pass(), Map.of()).closedBy()).isEqualTo(ClosedBy.DEADLINE);
    }

    @Test
    void anOutageIsGivenBackAlsoToADeviceThatWantsToHandInAtOnce() {
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(110));
        fixture.outage(Duration.ofMinutes(15));
        var pass = invigilator.admit(sitting.token()).orElseThrow();
        assertRefused("exams.sitting.time-left", () -> invigilator.submitAtEnd(pass, Map.of()));
        assertThat(invigilator.status(pass).secondsLeft()).isBetween(590L, 601L);
    }

    @Test
    void noResultAndNoMarksBeforeHandIn() {
        var sitting = fixture.aSitting(Mode.FREE);
        assertRefused("exams.sitting.not-handed-in", () -> exams.result(sitting.account(), sitting.sitting()));
        var attempt = sittings.findById(sitting.sitting()).orElseThrow().attemptId();
        assertRefused("attempts.open", () -> engine.marked(attempt));
    }

    @Test
    void allRightIsAHundredAndNothingIsZero() {
        var full = fixture.aSubmittedSitting(80);
        assertThat(exams.result(full.account(), full.sitting()).score()).isEqualTo(Score.of(100));
        var empty = fixture.aSubmittedSitting(0);
        assertThat(exams.result(empty.account(), empty.sitting()).score()).isEqualTo(Score.ZERO);
    }

    @Test
    void savesThatRaceWithTheHandInAreEitherMarkedOrLate() throws Exception {
        var sitting = fixture.aSitting(Mode.FREE);
        var shown = invigilator.paper(sitting.pass()).questions();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.rangeClosed(1, 30)
                    .<Callable<SavedAnswers>>mapToObj(number -> () -> invigilator.save(
                            sitting.pass(),
                            List.of(entry(number, number, fixture.rightLetters(shown.get(number - 1))))))
                    .map(threads::submit)
                    .toList();
            var handIn = threads.submit(() -> invigilator.submit(sitting.pass(), Map.of()));
            var counted = 0;
            for (var save : saves) {
                counted += save.get().late().isEmpty() ? 1 : 0;
            }
            var receipt = handIn.get();
            assertThat(receipt.answered()).isEqualTo(counted);
            assertThat(exams.result(sitting.account(), sitting.sitting()).score())
                    .isEqualTo(Score.of(counted));
        }
    }
}
