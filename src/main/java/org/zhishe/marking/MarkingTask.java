package org.zhishe.marking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.kernel.AssignedId;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;

/// That somebody is to mark what was written in a sitting, who does, and how far they are.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and keys only
@Table(name = "marking_task")
class MarkingTask extends AssignedId<UUID> {

    /// Stands for a marker who is gone.
    private static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    private UUID sittingId;

    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private MarkedBy kind;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    /// Holds the kind while there may be only one such task of a sitting; unique with the sitting.
    private @Nullable String single;

    private @Nullable UUID marker;

    /// What the candidate calls who was asked.
    private String called;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte @Nullable [] linkHash;

    @Column(columnDefinition = "longtext")
    @Convert(converter = Draft.Text.class)
    private Draft draft;

    private @Nullable Integer round;

    private Instant askedAt;

    private @Nullable Instant doneAt;

    private boolean seen;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MarkingTask() {}

    private MarkingTask(UUID sittingId, UUID candidate, MarkedBy kind, String called, Instant now) {
        this.id = Ids.next();
        this.sittingId = sittingId;
        this.candidate = candidate;
        this.kind = kind;
        this.state = TaskState.OPEN;
        this.single = kind == MarkedBy.NAMED ? null : kind.name();
        this.called = called;
        this.draft = Draft.EMPTY;
        this.askedAt = now;
    }

    static MarkingTask forOneself(UUID sitting, UUID candidate, Instant now) {
        var task = new MarkingTask(sitting, candidate, MarkedBy.SELF, "", now);
        task.marker = candidate;
        task.state = TaskState.TAKEN;
        return task;
    }

    static MarkingTask forEditors(UUID sitting, UUID candidate, Instant now) {
        return new MarkingTask(sitting, candidate, MarkedBy.EDITOR, "", now);
    }

    static MarkingTask forPerson(UUID sitting, UUID candidate, String called, Instant now) {
        return new MarkingTask(sitting, candidate, MarkedBy.NAMED, called, now);
    }

    /// Whoever has this link may take the task; an earlier link opens nothing any more.
    void issueLink(byte[] hash) {
        requireState(TaskState.OPEN);
        linkHash = hash.clone();
    }

    void take(UUID person) {
        requireState(TaskState.OPEN);
        marker = person;
        state = TaskState.TAKEN;
    }

    /// An editor lets another one do it; what was decided goes.
    void putBack() {
        requireState(TaskState.TAKEN);
        if (kind != MarkedBy.EDITOR) {
            throw new Refusal("marking.not-yours");
        }
        marker = null;
        state = TaskState.OPEN;
        draft = Draft.EMPTY;
    }

    void give(int slot, int point, Score score) {
        requireState(TaskState.TAKEN);
        draft = draft.with(
                slot, point, new PointDraft(score, draft.of(slot, point).comment()));
    }

    void comment(int slot, int point, String text) {
        requireState(TaskState.TAKEN);
        draft = draft.with(slot, point, new PointDraft(draft.of(slot, point).score(), text));
    }

    void finish(int markedAs, Instant now) {
        requireState(TaskState.TAKEN);
        state = TaskState.DONE;
        single = null;
        round = markedAs;
        doneAt = now;
        seen = kind == MarkedBy.SELF;
    }

    void withdraw() {
        if (state == TaskState.DONE) {
            throw new Refusal("marking.done");
        }
        state = TaskState.WITHDRAWN;
        single = null;
        linkHash = null;
        draft = Draft.EMPTY;
    }

    void see() {
        seen = true;
    }

    /// The marker is gone: an editor's task is others' again, what a person was asked for ends. Nothing leads from what
    /// the candidate called them to anything else they did.
    void forgetMarker() {
        if (state == TaskState.TAKEN && kind == MarkedBy.EDITOR) {
            putBack();
        } else if (!isEnded()) {
            withdraw();
        }
        if (marker != null) {
            marker = NOBODY;
        }
        draft = Draft.EMPTY;
    }

    boolean isEnded() {
        return state == TaskState.DONE || state == TaskState.WITHDRAWN;
    }

    private void requireState(TaskState needed) {
        if (state != needed) {
            throw new Refusal(
                    switch (state) {
                        case DONE -> "marking.is-done";
                        case WITHDRAWN -> "marking.is-withdrawn";
                        case OPEN, TAKEN -> "marking.changed";
                    });
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID sitting() {
        return sittingId;
    }

    UUID candidate() {
        return candidate;
    }

    MarkedBy kind() {
        return kind;
    }

    TaskState state() {
        return state;
    }

    Optional<UUID> marker() {
        return Optional.ofNullable(marker);
    }

    boolean isMarkedBy(UUID person) {
        return person.equals(marker);
    }

    String called() {
        return called;
    }

    Draft draft() {
        return draft;
    }

    Optional<Integer> round() {
        return Optional.ofNullable(round);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
