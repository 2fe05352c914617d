package org.zhishe.exams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.AssignedId;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// One person sitting one paper. Time is the server's alone.
@Entity
@Table(name = "exams_sitting")
class Sitting extends AssignedId<UUID> {

    /// How often one sitting can be opened; each opening is a token with request limits of its own.
    static final int MOST_LEASES = 200;

    private static final Integer OPEN_MARKER = 1;

    @Id
    private UUID id;

    private UUID attemptId;

    private UUID account;

    private String paper;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private SittingState state;

    @SuppressWarnings("UnusedVariable") // the unique key reads it
    private @Nullable Integer openMarker;

    private Instant startedAt;

    private Instant handInFrom;

    private Instant deadline;

    private @Nullable Instant pausedAt;

    private int lease;

    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosedBy closedBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte @Nullable [] receiptHash;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Sitting() {}

    /// @param noHandIn from the start, where the mode is as strict as the real exam
    Sitting(UUID attemptId, UUID account, String paper, Mode mode, Duration limit, Duration noHandIn, Instant now) {
        this.id = Ids.next();
        this.attemptId = attemptId;
        this.account = account;
        this.paper = paper;
        this.mode = mode;
        this.state = SittingState.OPEN;
        this.openMarker = OPEN_MARKER;
        this.startedAt = now;
        this.deadline = now.plus(limit);
        this.handInFrom = mode == Mode.FREE ? now : earlier(now.plus(noHandIn), deadline);
    }

    SittingSnapshot snapshot() {
        return new SittingSnapshot(
                id,
                attemptId,
                account,
                paper,
                mode,
                state,
                startedAt,
                handInFrom,
                deadline,
                pausedAt,
                lease,
                submittedAt,
                closedBy);
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID account() {
        return account;
    }

    String paper() {
        return paper;
    }

    Mode mode() {
        return mode;
    }

    SittingState state() {
        return state;
    }

    int lease() {
        return lease;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant deadline() {
        return deadline;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    ClosedBy closedBy() {
        return closedBy;
    }

    /// The hash on the receipt as first issued; null before submission.
    @Nullable
    String receiptHash() {
        return receiptHash == null ? null : HexFormat.of().formatHex(receiptHash);
    }

    boolean isSubmitted() {
        return state == SittingState.SUBMITTED;
    }

    /// Whether what arrives now is too late to count.
    boolean isOver(Instant now) {
        return snapshot().isOver(now);
    }

    /// The next lease: from now on only its answers count.
    ///
    /// @throws Refusal after hand-in, and where it was opened more often than people do
    int openOnDevice() {
        if (isSubmitted()) {
            throw new Refusal("exams.sitting.closed");
        }
        if (lease >= MOST_LEASES) {
            throw new Refusal("exams.sitting.too-many-openings", MOST_LEASES);
        }
        return ++lease;
    }

    void pause(Instant now) {
        if (mode != Mode.FREE) {
            throw new Refusal("exams.sitting.no-pause");
        }
        if (isOver(now)) {
            throw new Refusal("exams.sitting.closed");
        }
        if (state == SittingState.OPEN) {
            state = SittingState.PAUSED;
            pausedAt = now;
        }
    }

    void resume(Instant now) {
        if (isSubmitted()) {
            throw new Refusal("exams.sitting.closed");
        }
        if (pausedAt != null) {
            deadline = deadline.plus(Duration.between(pausedAt, now));
            pausedAt = null;
            state = SittingState.OPEN;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// The person is gone: what ran ends unmarked, and the rest is history without a name. It ends as of its beginning,
    /// since the moment an account went is kept elsewhere with who it was.
    void forget(UUID anonymous) {
        account = anonymous;
        if (!isSubmitted()) {
            state = SittingState.SUBMITTED;
            openMarker = null;
            pausedAt = null;
            closedBy = ClosedBy.ACCOUNT_DELETED;
            submittedAt = startedAt;
        }
    }
}
