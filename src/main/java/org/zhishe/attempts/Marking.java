package org.zhishe.attempts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import org.zhishe.kernel.Score;

/// One round of marking an attempt. Round 1 is the marking at submission; a regrade appends another.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "attempts_marking")
class Marking implements Persistable<Marking.Key> {

    @Embeddable
    record Key(UUID attemptId, int round) implements Serializable {}

    @EmbeddedId
    private Key id;

    private String reason;

    private BigDecimal score;

    private BigDecimal fullScore;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Marking() {}

    Marking(UUID attempt, int round, String reason, Score score, Score fullScore, Instant markedAt) {
        this.id = new Key(attempt, round);
        this.reason = reason;
        this.score = score.value();
        this.fullScore = fullScore.value();
        this.markedAt = markedAt;
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

    Score score() {
        return new Score(score);
    }

    Score fullScore() {
        return new Score(fullScore);
    }

    AttemptData.ExportedMarking exported(List<AttemptData.ExportedMark> marks) {
        return new AttemptData.ExportedMarking(id.round(), reason, score(), fullScore(), markedAt, marks);
    }
}
