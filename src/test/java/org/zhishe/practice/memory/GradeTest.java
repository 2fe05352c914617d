package org.zhishe.practice.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "false,  5, 40, 0, AGAIN",
        "false, 40, 40, 3, AGAIN",
        "true,  20, 40, 0, EASY",
        "true,  21, 40, 0, GOOD",
        "true,  79, 40, 0, GOOD",
        "true,  80, 40, 0, HARD",
        "true,  40, 40, 1, HARD",
        "true,   5, 40, 1, HARD",
        "true,   0, 40, 0, GOOD",
        "true,  40,  0, 0, GOOD",
    })
    void theAnswerTellsTheGrade(boolean right, int spent, int usual, int changes, Grade grade) {
        assertThat(Grade.of(right, Duration.ofSeconds(spent), Duration.ofSeconds(usual), changes))
                .isEqualTo(grade);
    }

    @Test
    void theyAreNumberedAsTheFormulasCount() {
        assertThat(Grade.AGAIN.number()).isEqualTo(1);
        assertThat(Grade.EASY.number()).isEqualTo(4);
    }
}
