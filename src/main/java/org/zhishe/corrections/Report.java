package org.zhishe.corrections;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.AssignedId;
import org.zhishe.kernel.Ids;

/// That someone thinks a version of a question is wrong, and what an editor answered.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries only
@Table(name = "corrections_report")
class Report extends AssignedId<UUID> {

    @Id
    private UUID id;

    private UUID account;

    private String questionId;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private FaultKind fault;

    private String text;

    private Instant reportedAt;

    private @Nullable String reply;

    private @Nullable UUID repliedBy;

    private @Nullable Instant repliedAt;

    private boolean replyRead;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Report() {}

    Report(UUID account, String questionId, UUID versionId, FaultKind fault, String text, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.questionId = questionId;
        this.versionId = versionId;
        this.fault = fault;
        this.text = text;
        this.reportedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /// Said again, or said better. What was answered before is answered again.
    void sayAgain(FaultKind kind, String words, Instant now) {
        fault = kind;
        text = words;
        reportedAt = now;
        reply = null;
        repliedBy = null;
        repliedAt = null;
        replyRead = false;
    }

    void answer(UUID editor, String words, Instant now) {
        reply = words;
        repliedBy = editor;
        repliedAt = now;
        replyRead = false;
    }

    void read() {
        replyRead = true;
    }

    void forgetEditor(UUID editor) {
        if (editor.equals(repliedBy)) {
            repliedBy = Revision.NOBODY;
        }
    }

    String questionId() {
        return questionId;
    }

    ReportedFault fault() {
        return new ReportedFault(id, questionId, versionId, fault, text, reportedAt, reply, repliedAt);
    }
}
