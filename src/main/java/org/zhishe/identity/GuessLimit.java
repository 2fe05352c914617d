package org.zhishe.identity;

import java.time.Duration;

/// How many wrong passwords are let through before each further one costs a longer pause.
enum GuessLimit {
    /// Someone at one place trying one name: mistyping is fine, guessing is slow.
    NAME_AT_ADDRESS(5, Duration.ofMinutes(15)),
    /// One name from everywhere.
    NAME(50, Duration.ofHours(1)),
    /// One place, any names. High, because a whole community office can share an address.
    ADDRESS(1000, Duration.ofHours(1));

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /// Failures within the window that cost nothing.
    private final int free;

    private final Duration window;

    GuessLimit(int free, Duration window) {
        this.free = free;
        this.window = window;
    }

    Duration window() {
        return window;
    }

    boolean isReachedBy(int failures) {
        return failures >= free;
    }

    /// What is counted by, hashed.
    byte[] bucket(String userName, String address) {
        return Secrets.hash(
                switch (this) {
                    case NAME_AT_ADDRESS -> "both " + userName + " " + address;
                    case NAME -> "name " + userName;
                    case ADDRESS -> "address " + address;
                });
    }

    /// None up to the limit, then 1, 2, 4 … 30 minutes.
    Duration pauseAfter(int failures) {
        if (!isReachedBy(failures)) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - free, 10);
        var pause = SHORTEST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
