package org.zhishe.exams;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Beats, then closes what is overdue: in this order, so that an outage extends a sitting before its deadline is
/// judged.
///
/// Starts before the web server does: after a restart no request is served by deadlines from before the outage.
@Component
class Timekeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

    private final Heartbeat heartbeat;
    private final Submissions submissions;
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
    void tick() {
        try {
            heartbeat.beat();
            submissions.overdue().forEach(this::expire);
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn(
                    "The database does not answer; the time until it does will be given back. {}",
                    databaseAway.getMessage());
        }
    }

    /// One that cannot be closed keeps no other open; it is tried again at the next beat.
    private void expire(UUID sitting) {
        TaskUtils.decorateTaskWithErrorHandler(
                        () -> submissions.expire(sitting), failure -> passOver(sitting, failure), false)
                .run();
    }

    private static void passOver(UUID sitting, Throwable failure) {
        switch (failure) {
            case DataAccessException databaseAway -> throw databaseAway;
            case TransactionException databaseAway -> throw databaseAway;
            default -> LOG.error("Sitting {} cannot be closed", sitting, failure);
        }
    }
}
