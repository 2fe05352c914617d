package org.zhishe.exams;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/// When a server was last known to work, database included. One row for all nodes.
@Entity
@Table(name = "exams_pulse")
class Pulse {

    static final int ONLY = 1;

    @Id
    private int id;

    private Instant beatAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Pulse() {}

    /// How long nothing beat. Zero where the clock went back: time lost is never invented.
    Duration silentUntil(Instant now) {
        var silence = Duration.between(beatAt, now);
        return silence.isNegative() ? Duration.ZERO : silence;
    }

    Instant beatAt() {
        return beatAt;
    }

    /// Nodes' clocks differ a little, and the one behind must not make the time since look longer. A clock that was
    /// far ahead and is set right is believed.
    void beat(Instant now) {
        if (now.isAfter(beatAt) || now.isBefore(beatAt.minus(Heartbeat.TOLERANCE))) {
            beatAt = now;
        }
    }
}
