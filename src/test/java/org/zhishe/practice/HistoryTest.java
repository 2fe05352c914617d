package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T04:00:00Z");

    @Test
    void aWrongAnswerPutsAQuestionIntoTheBook() {
        assertThat(History.NEW.after(true, MONDAY, NOW, 2).inBook()).isFalse();
        var wrong = History.NEW.after(false, MONDAY, NOW, 2);
        assertThat(wrong.inBook()).isTrue();
        assertThat(wrong.isDue(MONDAY)).as("it is only just wrong").isFalse();
        assertThat(wrong.isDue(MONDAY.plusDays(1))).isTrue();
        assertThat(wrong.answered()).isEqualTo(1);
        assertThat(wrong.right()).isZero();
    }

    @Test
    void rightAnswersOnDifferentDaysTakeItOut() {
        var first = History.NEW.after(false, MONDAY, NOW, 2).after(true, MONDAY, NOW, 2);
        assertThat(first.inBook()).isTrue();
        assertThat(first.isDue(MONDAY)).isFalse();
        assertThat(first.after(true, MONDAY, NOW, 2).inBook())
                .as("twice on one day")
                .isTrue();
        var second = first.after(true, MONDAY.plusDays(3), NOW, 2);
        assertThat(second.inBook()).isFalse();
        assertThat(second.right()).isEqualTo(2);
    }

    @Test
    void aWrongAnswerInBetweenStartsAnew() {
        var again = History.NEW
                .after(false, MONDAY, NOW, 2)
                .after(true, MONDAY, NOW, 2)
                .after(false, MONDAY.plusDays(1), NOW, 2);
        assertThat(again.after(true, MONDAY.plusDays(2), NOW, 2).inBook()).isTrue();
        assertThat(again.after(true, MONDAY.plusDays(2), NOW, 2)
                        .after(true, MONDAY.plusDays(3), NOW, 2)
                        .inBook())
                .isFalse();
    }

    @Test
    void aPinnedOneStaysUntilItIsTakenOut() {
        var pinned = History.NEW.withPin(true).after(true, MONDAY, NOW, 1);
        assertThat(pinned.inBook()).isTrue();
        assertThat(pinned.takenOut().inBook()).isFalse();
        assertThat(pinned.takenOut().pinned()).isFalse();
        assertThat(pinned.takenOut().after(false, MONDAY, NOW, 1).inBook()).isTrue();
        assertThat(pinned.withPin(false).inBook()).isTrue();
    }

    @Test
    void onceIsEnoughWhereThatIsWanted() {
        assertThat(History.NEW
                        .after(false, MONDAY, NOW, 1)
                        .after(true, MONDAY, NOW, 1)
                        .inBook())
                .isFalse();
    }
}
