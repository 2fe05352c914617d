package org.zhishe.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;

/// Days with practice in a row. A day that is not over yet breaks nothing.
final class Streak {

    private Streak() {}

    /// How many days in a row up to today, or up to yesterday where nothing was done today yet.
    static int length(Collection<LocalDate> days, LocalDate today) {
        var done = new HashSet<>(days);
        var length = 0;
        for (var day = done.contains(today) ? today : today.minusDays(1); done.contains(day); day = day.minusDays(1)) {
            length++;
        }
        return length;
    }
}
