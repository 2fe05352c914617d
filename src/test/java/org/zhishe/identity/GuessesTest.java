package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final GuessLimit LIMIT = GuessLimit.NAME_AT_ADDRESS;

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,30", "500,30"})
    void thePauseGrowsFromTheFifthFailureOn(int failures, long minutes) {
        var guesses = new Guesses(failures, NOW, NOW);
        assertThat(guesses.wait(NOW, LIMIT)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void afterThePauseOneMoreTryIsLetThrough() {
        var guesses = new Guesses(5, NOW, NOW);
        assertThat(guesses.wait(NOW.plusSeconds(60), LIMIT)).isZero();
        assertThat(guesses.oneMore(NOW.plusSeconds(60), LIMIT).failures()).isEqualTo(6);
    }

    @Test
    void aFewSlipsAreForgottenAfterTheWindow() {
        var guesses = new Guesses(4, NOW, NOW.plusSeconds(600));
        assertThat(guesses.oneMore(NOW.plus(LIMIT.window()), LIMIT).failures()).isOne();
    }

    @Test
    void whoReachedTheLimitIsForgottenOnlyAfterKeepingQuiet() {
        var guesses = new Guesses(10, NOW, NOW);
        assertThat(guesses.oneMore(NOW.plus(Duration.ofMinutes(31)), LIMIT).failures())
                .isEqualTo(11);
        assertThat(guesses.oneMore(NOW.plus(Duration.ofMinutes(45)), LIMIT).failures())
                .isOne();
    }

    @Test
    void oneAddressMayFailManyTimesBecauseAnOfficeSharesIt() {
        assertThat(new Guesses(900, NOW, NOW).wait(NOW, GuessLimit.ADDRESS)).isZero();
        assertThat(new Guesses(50, NOW, NOW).wait(NOW, GuessLimit.NAME)).isPositive();
    }
}
