package org.zhishe.corrections;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import org.zhishe.attempts.Regrading;
import org.zhishe.questions.Rulings;

/// Marks anew what was marked by a wrong key, attempt by attempt, and tells whom it concerns.
@Service
class Regrades {

    private static final Logger LOG = LoggerFactory.getLogger(Regrades.class);

    /// Whoever was just handing in may have been marked by the old key still: once more after that is over.
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private static final int ROUNDS = 3;

    private final Rulings rulings;
    private final Regrading regrading;
    private final Notices notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    Regrades(Rulings rulings, Regrading regrading, Notices notices, TransactionOperations transactions, Clock clock) {
        this.rulings = rulings;
        this.regrading = regrading;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Delivered again after a restart where the server was killed in the middle, or where some attempts failed each
    /// time.
    @Async
    @TransactionalEventListener
    public void on(KeyRuled ruled) {
        rulings.refresh();
        var left = ruled.versions().stream().mapToInt(this::apply).sum();
        if (left > 0) {
            throw new IllegalStateException(left + " attempts are not marked anew");
        }
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void again() {
        rulings.since(clock.instant().minus(AGAIN)).forEach(this::apply);
    }

    /// Each attempt in a transaction of its own; done again, it changes nothing. One that fails keeps no other, and is
    /// tried again.
    ///
    /// @return how many failed each time
    int apply(UUID version) {
        var left = List.copyOf(regrading.attempts(version));
        for (var round = 1; round <= ROUNDS && !left.isEmpty(); round++) {
            left = left.stream().filter(attempt -> !regrade(attempt, version)).toList();
        }
        return left.size();
    }

    private boolean regrade(UUID attempt, UUID version) {
        try {
            transactions.executeWithoutResult(
                    status -> regrading.regrade(attempt, version).ifPresent(notices::tell));
            return true;
        } catch (DataAccessException failed) {
            LOG.warn("Attempt {} is not marked anew yet", attempt, failed);
            return false;
        }
    }
}
