package org.zhishe.exams;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;

/// A pause the server recorded: the reason why a deadline moved.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "exams_pause")
class Pause {

    @Id
    private UUID id;

    private UUID sittingId;

    private Instant beganAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Pause() {}

    Pause(UUID sittingId, Instant beganAt) {
        this.id = Ids.next();
        this.sittingId = sittingId;
        this.beganAt = beganAt;
    }

    /// Lasts until the sitting's end where it was not ended before.
    WorkingTime.Break taken(Instant sittingEnd) {
        return new WorkingTime.Break(beganAt, endedAt == null ? sittingEnd : endedAt);
    }

    void end(Instant at) {
        endedAt = at;
    }

    UUID sitting() {
        return sittingId;
    }

    SittingData.ExportedPause exported() {
        return new SittingData.ExportedPause(beganAt, Optional.ofNullable(endedAt));
    }
}
