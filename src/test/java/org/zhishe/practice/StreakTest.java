package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void daysInARowUpToToday() {
        assertThat(Streak.length(List.of(), TODAY)).isZero();
        assertThat(Streak.length(List.of(TODAY), TODAY)).isEqualTo(1);
        assertThat(Streak.length(List.of(TODAY, TODAY.minusDays(1), TODAY.minusDays(3)), TODAY))
                .isEqualTo(2);
    }

    @Test
    void aDayThatIsNotOverBreaksNothing() {
        assertThat(Streak.length(List.of(TODAY.minusDays(1), TODAY.minusDays(2)), TODAY))
                .isEqualTo(2);
        assertThat(Streak.length(List.of(TODAY.minusDays(2)), TODAY)).isZero();
    }
}
