package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishe.exams.WorkingTime.Break;

class WorkingTimeTest {

    private static final Instant START = Instant.parse("2027-01-10T01:00:00Z");

    @Test
    void breaksAreTakenOff() {
        assertThat(minutes(pause(10, 20), pause(30, 35))).isEqualTo(105);
        assertThat(minutes()).isEqualTo(120);
    }

    @Test
    void whatTwoBreaksShareIsTakenOffOnce() {
        assertThat(minutes(pause(10, 20), pause(15, 25))).isEqualTo(105);
        assertThat(minutes(pause(15, 18), pause(10, 30))).isEqualTo(100);
    }

    @Test
    void onlyWhatLiesWithinCounts() {
        assertThat(minutes(pause(-10, 10), pause(110, 200), pause(300, 400))).isEqualTo(100);
    }

    private static long minutes(Break... breaks) {
        return WorkingTime.between(START, at(120), List.of(breaks)).toMinutes();
    }

    private static Break pause(long from, long until) {
        return new Break(at(from), at(until));
    }

    private static Instant at(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
