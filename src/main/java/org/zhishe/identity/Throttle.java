package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Slows down whoever guesses passwords. It counts in the database, so that it holds over several nodes and restarts;
/// names and addresses are stored as hashes only.
@Service
@Transactional(readOnly = true)
class Throttle {

    private final ThrottleTable table;
    private final Clock clock;

    Throttle(ThrottleTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Takes one try, before the password is looked at, so that a hundred tries at once are still counted one by one.
    /// Returns how long to wait; only zero lets the try go on.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Duration take(String userName, String address) {
        var now = now();
        var wait = Arrays.stream(GuessLimit.values())
                .map(limit -> counted(limit, userName, address, now).wait(now, limit))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.isZero()) {
            for (var limit : GuessLimit.values()) {
                var guesses = counted(limit, userName, address, now).oneMore(now, limit);
                table.put(limit.bucket(userName, address), guesses);
            }
        }
        return wait;
    }

    /// The password was right: the name is free again here, and the try does not count elsewhere.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void giveBack(String userName, String address) {
        var now = now();
        table.put(GuessLimit.NAME_AT_ADDRESS.bucket(userName, address), Guesses.none(now));
        for (var limit : new GuessLimit[] {GuessLimit.NAME, GuessLimit.ADDRESS}) {
            table.put(
                    limit.bucket(userName, address),
                    counted(limit, userName, address, now).oneLess());
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forgetOld() {
        table.removeUntouchedSince(clock.instant().minus(Duration.ofDays(1)));
    }

    /// As exact as the database keeps it: a count written now must not look as if it came from the future.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Locks the count. The order is always that of the limits, so two tries never wait for each other in a circle.
    private Guesses counted(GuessLimit limit, String userName, String address, Instant now) {
        return table.lock(limit.bucket(userName, address), now);
    }
}
