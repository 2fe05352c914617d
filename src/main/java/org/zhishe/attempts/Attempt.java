package org.zhishe.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "attempts_attempt")
class Attempt {

    @Id
    private UUID id;

    private UUID owner;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(columnDefinition = "longtext")
    @Convert(converter = Stored.LayoutText.class)
    private Layout layout;

    private Instant startedAt;

    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Attempt() {}

    Attempt(UUID owner, Purpose purpose, Layout layout, Instant startedAt) {
        this.id = Ids.next();
        this.owner = owner;
        this.purpose = purpose;
        this.layout = layout;
        this.startedAt = startedAt;
    }

    UUID id() {
        return id;
    }

    Layout layout() {
        return layout;
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    void finish(Instant at) {
        if (isFinished()) {
            throw new Refusal("attempts.finished");
        }
        finishedAt = at;
    }

    AttemptData.Exported exported(
            List<AttemptData.ExportedSlot> slots,
            List<AttemptData.ExportedResponse> responses,
            List<AttemptData.ExportedMarking> markings) {
        return new AttemptData.Exported(
                id, purpose, startedAt, Optional.ofNullable(finishedAt), slots, responses, markings);
    }
}
