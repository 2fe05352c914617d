package org.zhishe.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import org.zhishe.kernel.Score;

/// What one slot earned in one round of marking.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "attempts_mark")
class Mark implements Persistable<Mark.Key> {

    @Embeddable
    record Key(UUID attemptId, int round, int slot) implements Serializable {}

    @EmbeddedId
    private Key id;

    private UUID versionId;

    @Column(columnDefinition = "longtext")
    @Convert(converter = Stored.AnswerText.class)
    private Answer answer;

    private BigDecimal score;

    private BigDecimal fullScore;

    private long spentMillis;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Mark() {}

    Mark(UUID attempt, int round, Slot slot, Answer answer, Score score, long spentMillis) {
        this.id = new Key(attempt, round, slot.number());
        this.versionId = slot.version();
        this.answer = answer;
        this.score = score.value();
        this.fullScore = slot.scoring().full().value();
        this.spentMillis = spentMillis;
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

    int slot() {
        return id.slot();
    }

    Answer answer() {
        return answer;
    }

    Score score() {
        return new Score(score);
    }

    Score fullScore() {
        return new Score(fullScore);
    }

    long spentMillis() {
        return spentMillis;
    }
}
