package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Notices outages, whatever caused them: a killed server, a stopped database, a suspended machine.
@Service
public class Heartbeat {

    /// How often a healthy server beats.
    static final Duration INTERVAL = Duration.ofSeconds(5);

    /// A longer silence is an outage. Three intervals: one missed beat is only a slow moment.
    static final Duration TOLERANCE = INTERVAL.multipliedBy(3);

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Pulses pulses;
    private final Outages outages;
    private final Sittings sittings;
    private final Clock clock;
    private volatile Instant settledUntil = Instant.EPOCH;

    Heartbeat(Pulses pulses, Outages outages, Sittings sittings, Clock clock) {
        this.pulses = pulses;
        this.outages = outages;
        this.sittings = sittings;
        this.clock = clock;
    }

    /// Beats once; a silence longer than the tolerance is recorded and every sitting it hit is extended by its length.
    /// Runs on its own, so that a request that finds itself late can settle an outage before it is judged.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void beat() {
        pulses.begin(clock.instant());
        var pulse = pulses.lock();
        var now = clock.instant();
        var silence = pulse.silentUntil(now);
        if (silence.compareTo(TOLERANCE) > 0) {
            var extended =
                    sittings.extend(pulse.beatAt(), silence.plusMillis(999).toSeconds());
            outages.save(new Outage(pulse.beatAt(), now, extended));
            LOG.warn("No server took answers for {} s; {} open sittings were extended.", silence.toSeconds(), extended);
            pulse = pulses.lock();
        }
        pulse.beat(now);
        afterCommit(() -> settledUntil = now);
    }

    /// Every outage before this time is settled: when this node last beat. A deadline before it stays as it is.
    Instant settledUntil() {
        return settledUntil;
    }

    /// Whether there may be an outage nobody has settled yet. While this node beats there is none, and who is late
    /// need not queue for the one row there is.
    boolean mayBeSilentAt(Instant now) {
        return Duration.between(settledUntil, now).compareTo(TOLERANCE) > 0;
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
