package org.zhishe.exams;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zhishe.kernel.Ids;

/// A stretch of time in which no server could take answers; the sittings it hit were extended by its length.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "exams_outage")
class Outage {

    @Id
    private UUID id;

    private Instant beganAt;

    private Instant endedAt;

    private int extendedSittings;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Outage() {}

    Outage(Instant beganAt, Instant endedAt, int extendedSittings) {
        this.id = Ids.next();
        this.beganAt = beganAt;
        this.endedAt = endedAt;
        this.extendedSittings = extendedSittings;
    }

    WorkingTime.Break taken() {
        return new WorkingTime.Break(beganAt, endedAt);
    }
}
