package org.zhishe.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/// How long somebody really worked on a paper.
final class WorkingTime {

    /// A stretch in which nobody could work: a pause or an outage.
    record Break(Instant from, Instant until) {}

    private WorkingTime() {}

    /// The time between start and end outside of all breaks; a moment that two breaks share is taken off once.
    static Duration between(Instant start, Instant end, Collection<Break> breaks) {
        var worked = Duration.ZERO;
        var from = start;
        for (var each :
                breaks.stream().sorted(Comparator.comparing(Break::from)).toList()) {
            worked = worked.plus(length(from, earlier(each.from(), end)));
            from = later(from, each.until());
        }
        return worked.plus(length(from, end));
    }

    private static Duration length(Instant from, Instant until) {
        var length = Duration.between(from, until);
        return length.isNegative() ? Duration.ZERO : length;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
