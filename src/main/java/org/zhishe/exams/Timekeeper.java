package org.zhishe.exams;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhishe.kernel.DatabaseFailure;

/// Beats, and closes what is overdue. The beat waits for nothing: were it late because there is much to close, that
/// would look like an outage. Only deadlines before the last beat are closed, so an outage is always given back first.
///
/// Starts before the web server does: after a restart no request is served by deadlines from before the outage.
@Component
class Timekeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    private final Heartbeat heartbeat;
    private final Submissions submissions;
    private final Set<UUID> failing = new HashSet<>();
    private volatile boolean running;

    Timekeeper(Heartbeat heartbeat, Submissions submissions) {
        this.heartbeat = heartbeat;
        this.submissions = submissions;
    }

    @Override
    public void start() {
        heartbeat.beat();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server, which starts in one of the last phases.
    @Override
    public int getPhase() {
        return 0;
    }

    @Scheduled(fixedDelayString = "${zhishe.exams.beat:5s}", initialDelayString = "${zhishe.exams.beat:5s}")
    void beat() {
        unlessAway(heartbeat::beat);
    }

    @Scheduled(fixedDelayString = "${zhishe.exams.beat:5s}", initialDelayString = "${zhishe.exams.beat:5s}")
    void closeOverdue() {
        var settled = heartbeat.settledUntil();
        unlessAway(() -> submissions.overdue(settled).forEach(sitting -> close(sitting, settled)));
    }

    private void close(UUID sitting, Instant settled) {
        try {
            submissions.expire(sitting, settled);
            failing.remove(sitting);
        } catch (RuntimeException failure) { // catches all: whatever one sitting suffers from, the others are closed
            if (DatabaseFailure.isAway(failure)) {
                throw failure;
            }
            passOver(sitting, failure);
        }
    }

    /// It is tried again at each round, and told once.
    private void passOver(UUID sitting, RuntimeException failure) {
        if (failing.add(sitting)) {
            LOG.error("Sitting {} cannot be closed", sitting, failure);
        }
    }

    private static void unlessAway(Runnable action) {
        try {
            action.run();
        } catch (DataAccessException | TransactionException failure) {
            if (!DatabaseFailure.isAway(failure)) {
                throw failure;
            }
            LOG.warn(
                    "The database does not answer; the time until it does will be given back. {}",
                    failure.getMessage());
        }
    }
}
