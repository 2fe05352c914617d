package org.zhishe.practice.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.zhishe.practice.memory.Grade.AGAIN;
import static org.zhishe.practice.memory.Grade.EASY;
import static org.zhishe.practice.memory.Grade.GOOD;
import static org.zhishe.practice.memory.Grade.HARD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The histories are those that py-fsrs, the reference implementation in Python, publishes in tests/test_basic.py
/// (github.com/open-spaced-repetition/py-fsrs, version 6.3.1): test_review_card, test_memo_state and
/// test_repeated_correct_reviews.
class FsrsTest {

    private static final Fsrs FSRS = Fsrs.STANDARD;

    /// There a first answer and a wrong one are asked again on the same day.
    @Test
    void intervalsAreThoseOfTheReference() {
        var grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var memory = FSRS.first(grades.getFirst());
        List<Long> intervals = new ArrayList<>(List.of(0L));
        for (var grade : grades.subList(1, grades.size())) {
            memory = FSRS.next(memory, grade, Math.toIntExact(intervals.getLast()));
            intervals.add(grade == AGAIN ? 0 : Math.max(1, Math.round(FSRS.interval(memory, 0.9))));
        }
        assertThat(intervals).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void stabilityAndDifficultyAreThoseOfTheReference() {
        var days = List.of(0, 1, 3, 8, 21);
        var memory = FSRS.first(AGAIN);
        for (var day : days) {
            memory = FSRS.next(memory, GOOD, day);
        }
        assertThat(memory.stability()).isEqualTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, within(1e-4));
    }

    @Test
    void nothingIsEasierThanEasy() {
        var memory = FSRS.first(EASY);
        for (var answer = 0; answer < 10; answer++) {
            memory = FSRS.next(memory, EASY, 0);
        }
        assertThat(memory.difficulty()).isEqualTo(1);
    }

    @Test
    void afterItsStabilitySomethingIsRememberedNineTimesOfTen() {
        for (var grade : Grade.values()) {
            var memory = FSRS.first(grade);
            assertThat(FSRS.recall(memory, memory.stability())).isEqualTo(0.9, within(1e-9));
            assertThat(FSRS.interval(memory, 0.9)).isEqualTo(memory.stability(), within(1e-9));
            assertThat(FSRS.recall(memory, FSRS.interval(memory, 0.6))).isEqualTo(0.6, within(1e-9));
        }
    }

    @Test
    void recallFallsWithTimeAndRisesWithTheGrade() {
        var memory = FSRS.first(GOOD);
        assertThat(FSRS.recall(memory, 0)).isEqualTo(1);
        assertThat(FSRS.recall(memory, 5)).isLessThan(FSRS.recall(memory, 4));
        var after = List.of(AGAIN, HARD, GOOD, EASY).stream()
                .map(grade -> FSRS.next(memory, grade, 7).stability())
                .toList();
        assertThat(after).isSorted().doesNotHaveDuplicates();
        assertThat(after.getFirst()).isLessThan(memory.stability());
        assertThat(after.get(1)).isGreaterThan(memory.stability());
    }

    @Test
    void thereAreTwentyOneParameters() {
        assertThatThrownBy(() -> new Fsrs(List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
