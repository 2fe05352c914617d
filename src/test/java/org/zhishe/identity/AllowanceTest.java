package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Allowance FIVE = Allowance.NAME_AT_PLACE;

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,5", "6,10"})
    void afterFiveTriesTheNextWaitsUntilOneIsBack(int tries, long minutes) {
        assertThat(FIVE.pause(after(tries), NOW)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void triesComeBackOneByOne() {
        var later = NOW.plus(Duration.ofMinutes(5));
        var allBack = FIVE.oneMore(after(5), later);
        assertThat(FIVE.pause(after(5), later)).isZero();
        assertThat(FIVE.pause(allBack, later)).isEqualTo(Duration.ofMinutes(5));
        assertThat(FIVE.pause(allBack, NOW.plus(Duration.ofMinutes(30)))).isZero();
    }

    @Test
    void quietTimeBringsNoMoreThanFive() {
        assertThat(FIVE.oneMore(NOW.minus(Duration.ofDays(9)), NOW)).isEqualTo(after(1));
    }

    @Test
    void aTryGivenBackLeavesNoTraceWhoeverTriedMeanwhile() {
        var mine = FIVE.oneMore(after(3), NOW);
        var anothers = FIVE.oneMore(mine, NOW);
        assertThat(FIVE.oneLess(anothers)).isEqualTo(after(4));
    }

    @Test
    void whereOneTryIsLetThroughTheSecondWaits() {
        assertThat(FIVE.pauseAfterTheFirst(after(0), NOW)).isZero();
        assertThat(FIVE.pauseAfterTheFirst(after(1), NOW)).isPositive();
    }

    @Test
    void caseAndWidthOfLettersMakeNoDifference() {
        assertThat(FIVE.bucket("Lin", "10.0.0.1")).isEqualTo(FIVE.bucket(" ｌｉｎ", "10.0.0.1"));
        assertThat(FIVE.bucket("lin", "10.0.0.2")).isNotEqualTo(FIVE.bucket("lin", "10.0.0.1"));
        assertThat(Allowance.NAME.bucket("lin")).isNotEqualTo(Allowance.RESET_MAIL.bucket("lin"));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "::ffff:203.0.113.7, 203.0.113.7",
        "fe80::1%eth0, fe80000000000000"
    })
    void anIpv6NetworkIsOnePlace(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }

    private static Instant after(int tries) {
        var allBack = NOW;
        for (var each = 0; each < tries; each++) {
            allBack = FIVE.oneMore(allBack, NOW);
        }
        return allBack;
    }
}
