package org.zhishe.practice;

import java.time.Instant;
import java.time.LocalDate;
import org.zhishe.uikit.Zones;

/// Days of practice are China's, wherever one is: the daily ten are the same for everyone.
final class Days {

    private Days() {}

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, Zones.CHINA);
    }
}
