package org.zhishe.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void equalMarksAreEqualHoweverTheyAreWritten() {
        assertThat(Score.of("1.50")).isEqualTo(Score.of("1.5"));
        assertThat(Score.of("0.0")).isEqualTo(Score.ZERO);
        assertThat(Score.of("100")).isEqualTo(Score.of(100)).hasToString("100");
    }

    @Test
    void halfMarksAddUpExactly() {
        assertThat(Score.sum(Collections.nCopies(199, Score.of("0.5")))).isEqualTo(Score.of("99.5"));
    }

    @Test
    void aScoreIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of("-0.5"));
        assertThat(Score.of(3).shortOf(Score.of(2))).isEqualTo(Score.ZERO);
        assertThat(Score.of(2).shortOf(Score.of("3.5"))).isEqualTo(Score.of("1.5"));
    }
}
