package org.zhishe.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// Slows down whoever tries too often. It counts in the database, so that it holds over several nodes and restarts;
/// whom it counts is stored as a hash only.
///
/// Not to be called inside a transaction: that would undo the count together with what it refused, and hold a
/// connection while passwords are hashed.
@Service
@Transactional
class Throttle {

    private final ThrottleTable table;
    private final Clock clock;

    Throttle(ThrottleTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Takes one try, before it is looked at, so that a hundred tries at once are still counted one by one.
    ///
    /// @param refusal the message where there is none left; its argument is the wait in minutes
    void take(Allowance allowance, String refusal, String... of) {
        var count = table.lock(allowance, now(), of);
        if (!count.pause().isZero()) {
            throw new Refusal(refusal, TooManyGuesses.minutes(count.pause()));
        }
        table.put(count.oneMore());
    }

    /// The try was none: what was asked for was right.
    void giveBack(Allowance allowance, String... of) {
        table.put(table.lock(allowance, now(), of).oneLess());
    }

    /// All tries are back at once.
    void forgive(Allowance allowance, String... of) {
        table.put(table.lock(allowance, now(), of).cleared());
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOver() {
        table.removeOver(clock.instant());
    }

    /// As exact as the database keeps it: a time written now must not look as if it came from the future.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
