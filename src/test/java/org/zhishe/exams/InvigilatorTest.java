package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhishe.exams.ExamFixture.assertRefused;
import static org.zhishe.exams.ExamFixture.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.SlotState;
import org.zhishe.kernel.Refusal;

@DatabaseTest
class InvigilatorTest {

    ExamFixture fixture;

    @Autowired
    Invigilator invigilator;

    @Autowired
    ExamRoom room;

    @Autowired
    MockExams exams;

    @BeforeEach
    void setUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void thePaperHasSixtySinglesAndTwentyMultiples() {
        var sitting = fixture.aSitting(Mode.FREE);
        var questions = invigilator.paper(sitting.pass()).questions();
        assertThat(questions).hasSize(80);
        assertThat(questions.subList(0, 60))
                .allMatch(question -> question.choice().options().size() == 4);
        assertThat(questions.subList(60, 80))
                .allMatch(question -> question.choice().options().size() == 5);
    }

    @Test
    void optionsStayInTheOrderFirstShown() {
        var sitting = fixture.aSitting(Mode.FREE);
        var first = invigilator.paper(sitting.pass()).questions();
        var again = invigilator.paper(fixture.onAnotherDevice(sitting).pass()).questions();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theHigherSequenceWinsInWhateverOrderTheyArrive() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(7, 1, List.of("C"))));
        invigilator.save(sitting.pass(), List.of(entry(3, 1, List.of("A"))));
        assertThat(states(sitting)).singleElement().satisfies(state -> {
            assertThat(state.chosen()).containsExactly("C");
            assertThat(state.sequence()).isEqualTo(7);
        });
    }

    @Test
    void theLaterDeviceWinsWhateverItsNumber() {
        var desk = fixture.aSitting(Mode.FREE);
        invigilator.save(desk.pass(), List.of(entry(90, 1, List.of("A")), entry(91, 2, List.of("B"))));
        var phone = fixture.onAnotherDevice(desk);
        invigilator.save(phone.pass(), List.of(entry(1, 1, List.of("C"))));
        assertThat(states(phone)).extracting(SlotState::chosen).containsExactly(List.of("C"), List.of("B"));
        invigilator.submit(phone.pass(), Map.of());
        assertThat(exams.result(desk.account(), desk.sitting()).slots())
                .extracting(MarkedSlot::chosen)
                .filteredOn(chosen -> !chosen.isEmpty())
                .hasSize(2);
    }

    @Test
    void howFarADeviceHasGotIsToldAlsoWhereNothingOfItCounts() {
        var old = fixture.aSitting(Mode.FREE);
        fixture.onAnotherDevice(old);
        invigilator.save(old.pass(), List.of(entry(7, 1, List.of("A"))));
        var paper = invigilator.paper(old.pass());
        assertThat(paper.responses()).isEmpty();
        assertThat(paper.status().lastSequence()).isEqualTo(7);
    }

    @Test
    void aSittingTakesNoMoreChangesThanAPersonMakes() {
        var sitting = fixture.aSitting(Mode.FREE);
        for (var batch = 0; batch < 20; batch++) {
            var from = 200 * batch;
            invigilator.save(
                    sitting.pass(),
                    IntStream.rangeClosed(from + 1, from + 200)
                            .mapToObj(number -> entry(number, 1 + number % 80, List.of("A")))
                            .toList());
        }
        assertRefused("attempts.full", () -> invigilator.save(sitting.pass(), List.of(entry(4001, 1, List.of("B")))));
        assertThat(invigilator
                        .save(sitting.pass(), List.of(entry(1, 2, List.of("A"))))
                        .saved())
                .containsExactly(1);
        assertThat(states(sitting))
                .hasSize(80)
                .allSatisfy(state -> assertThat(state.sequence()).isGreaterThan(3_920));
        assertThat(invigilator.submit(sitting.pass(), Map.of()).answered()).isEqualTo(80);
    }

    @Test
    void aReplayedRequestIsAcknowledgedAndChangesNothing() {
        var sitting = fixture.aSitting(Mode.FREE);
        var entries = List.of(entry(1, 1, List.of("A")), entry(2, 2, List.of("B")));
        invigilator.save(sitting.pass(), entries);
        var before = states(sitting);
        assertThat(invigilator.save(sitting.pass(), entries).saved()).containsExactly(1, 2);
        assertThat(states(sitting)).isEqualTo(before);
    }

    @Test
    void anotherAnswerUnderATakenNumberIsNotAcknowledged() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("A"))));
        var reply = invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("B"))));
        assertThat(reply.saved()).isEmpty();
        assertThat(reply.conflicts()).containsExactly(1);
        assertThat(reply.status().lastSequence()).isEqualTo(1);
    }

    @Test
    void aBadEntryRefusesTheWholeBatch() {
        var sitting = fixture.aSitting(Mode.FREE);
        var entries = List.of(entry(1, 1, List.of("A")), entry(2, 81, List.of("A")));
        assertThatThrownBy(() -> invigilator.save(sitting.pass(), entries)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("E")))))
                .isInstanceOf(Refusal.class);
        assertThat(states(sitting)).isEmpty();
    }

    @Test
    void anOlderDeviceIsHistoryOnceAnotherTookOver() {
        var old = fixture.aSitting(Mode.FREE);
        invigilator.save(old.pass(), List.of(entry(1, 1, List.of("A"))));
        var current = fixture.onAnotherDevice(old);
        invigilator.save(current.pass(), List.of(entry(1, 1, List.of("B"))));
        var reply = invigilator.save(old.pass(), List.of(entry(2, 1, List.of("C")), entry(3, 2, List.of("D"))));
        assertThat(reply.saved()).containsExactly(2, 3);
        assertThat(reply.superseded()).containsExactly(2, 3);
        assertThat(reply.status().leaseCurrent()).isFalse();
        assertThat(states(old))
                .singleElement()
                .satisfies(state -> assertThat(state.chosen()).containsExactly("B"));
    }

    @Test
    void whatArrivesAfterTheDeadlineIsKeptButLate() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("A"))));
        fixture.timePasses(Duration.ofMinutes(121));
        var reply = invigilator.save(sitting.pass(), List.of(entry(2, 1, List.of("B"))));
        assertThat(reply.saved()).containsExactly(2);
        assertThat(reply.late()).containsExactly(2);
        assertThat(states(sitting))
                .singleElement()
                .satisfies(state -> assertThat(state.chosen()).containsExactly("A"));
    }

    @Test
    void nobodyReadsAnotherPersonsSitting() {
        var mine = fixture.aSubmittedSitting(3);
        var other = fixture.aSitting(Mode.FREE);
        assertRefused("exams.sitting.unknown", () -> exams.result(other.account(), mine.sitting()));
        assertRefused("exams.sitting.unknown", () -> room.open(other.account(), mine.sitting()));
    }

    private List<SlotState> states(ExamFixture.Started sitting) {
        return invigilator.paper(sitting.pass()).responses();
    }
}
