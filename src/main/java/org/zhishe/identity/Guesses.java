package org.zhishe.identity;

import java.time.Duration;
import java.time.Instant;

/// The wrong passwords counted in one place: since when, how many, the last when.
record Guesses(int failures, Instant since, Instant last) {

    static Guesses none(Instant now) {
        return new Guesses(0, now, now);
    }

    /// How long to wait before the next try; zero where it may come at once.
    Duration wait(Instant now, GuessLimit limit) {
        var free = last.plus(limit.pauseAfter(failures));
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    Guesses oneMore(Instant now, GuessLimit limit) {
        return outdated(now, limit) ? new Guesses(1, now, now) : new Guesses(failures + 1, since, now);
    }

    Guesses oneLess() {
        return new Guesses(Math.max(0, failures - 1), since, last);
    }

    /// A few slips are forgotten one window after the first; who reached the limit has to keep quiet for as long.
    private boolean outdated(Instant now, GuessLimit limit) {
        var from = limit.isReachedBy(failures) ? last.plus(limit.pauseAfter(failures)) : since;
        return !from.plus(limit.window()).isAfter(now);
    }
}
