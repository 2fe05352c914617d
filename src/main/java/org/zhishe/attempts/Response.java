package org.zhishe.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// An answer as received. Written once, never changed.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "attempts_response")
class Response implements Persistable<Response.Key> {

    /// Of two responses for a slot, the one from the later lease wins, then the one with the higher sequence.
    static final Comparator<Response> BY_RANK =
            Comparator.comparingInt(Response::lease).thenComparingInt(Response::sequence);

    @Embeddable
    record Key(UUID attemptId, int lease, int sequence) implements Serializable {}

    @EmbeddedId
    private Key id;

    private int slot;

    @Column(columnDefinition = "longtext")
    @Convert(converter = Stored.AnswerText.class)
    private Answer answer;

    private boolean flagged;

    private String struck;

    private long spentMillis;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Response() {}

    Response(UUID attempt, int lease, Entry entry, Slot slot, Standing standing, Instant receivedAt) {
        this.id = new Key(attempt, lease, entry.sequence());
        this.slot = entry.slot();
        this.answer = Answer.Choice.of(slot.toBank(entry.chosen()));
        this.flagged = entry.flagged();
        this.struck = String.join("", slot.toBank(entry.struck()));
        this.spentMillis = Math.max(0, entry.spentMillis());
        this.standing = standing;
        this.receivedAt = receivedAt;
    }

    @Override
    public Key getId() {
        return id;
    }

    /// Saved once, when it is made; so nobody needs to ask the database whether it is there.
    @Override
    public boolean isNew() {
        return true;
    }

    int lease() {
        return id.lease();
    }

    int sequence() {
        return id.sequence();
    }

    int slot() {
        return slot;
    }

    Answer answer() {
        return answer;
    }

    long spentMillis() {
        return spentMillis;
    }

    /// Whether this is the same entry, sent once more.
    boolean repeats(Response other) {
        return slot == other.slot
                && answer.equals(other.answer)
                && flagged == other.flagged
                && struck.equals(other.struck);
    }

    SlotState state(Slot slot) {
        var chosen = switch (answer) {
            case Answer.Choice choice -> slot.toShown(choice.letters());
        };
        return new SlotState(
                this.slot,
                chosen,
                flagged,
                slot.toShown(struckLetters()),
                spentMillis,
                lease(),
                sequence(),
                receivedAt);
    }

    private List<String> struckLetters() {
        return Arrays.stream(struck.split(""))
                .filter(letter -> !letter.isEmpty())
                .toList();
    }

    UUID attempt() {
        return id.attemptId();
    }

    /// With everything, also where it did not count.
    AttemptData.ExportedResponse exported(Slot slot) {
        var state = state(slot);
        return new AttemptData.ExportedResponse(
                state.slot(),
                state.chosen(),
                state.flagged(),
                state.struck(),
                spentMillis,
                standing,
                lease(),
                sequence(),
                receivedAt);
    }
}
