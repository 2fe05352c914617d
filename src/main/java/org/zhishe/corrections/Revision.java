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
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;
import tools.jackson.databind.json.JsonMapper;

/// A new version of a question, proposed by one editor and reviewed by another.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries only
@Table(name = "corrections_revision")
class Revision extends AssignedId<UUID> {

    /// In place of an editor who is gone. Not the anonymous id of their answers: other editors know who worked on what,
    /// and would find the answers by it.
    static final UUID NOBODY = new UUID(0, 0);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    private String questionId;

    private UUID baseVersion;

    private String wording;

    @Enumerated(EnumType.STRING)
    private Regrade regrade;

    private String reason;

    private UUID proposedBy;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.WAITING;

    private @Nullable String waitsFor;

    private @Nullable UUID reviewedBy;

    private @Nullable Instant reviewedAt;

    private String note = "";

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Revision() {}

    Revision(QuestionVersion base, Wording wording, Regrade regrade, String reason, UUID editor, Instant now) {
        this.id = Ids.next();
        this.questionId = base.questionId();
        this.baseVersion = base.id();
        this.wording = JSON.writeValueAsString(wording);
        this.regrade = regrade;
        this.reason = reason;
        this.proposedBy = editor;
        this.proposedAt = now;
        this.waitsFor = questionId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    String questionId() {
        return questionId;
    }

    UUID base() {
        return baseVersion;
    }

    Wording wording() {
        return JSON.readValue(wording, Wording.class);
    }

    Regrade regrade() {
        return regrade;
    }

    String reason() {
        return reason;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    /// Nobody reviews their own.
    ///
    /// @throws Refusal if it waits no longer, or the reviewer is who proposed it
    void review(UUID reviewer, RevisionState outcome, String words, Instant now) {
        if (reviewer.equals(proposedBy)) {
            throw new Refusal("corrections.revision.own");
        }
        end(outcome);
        reviewedBy = reviewer;
        reviewedAt = now;
        note = words;
    }

    /// @throws Refusal if it waits no longer, or is another editor's
    void takeBack(UUID editor) {
        if (!editor.equals(proposedBy)) {
            throw new Refusal("corrections.revision.others");
        }
        end(RevisionState.TAKEN_BACK);
    }

    private void end(RevisionState outcome) {
        if (state != RevisionState.WAITING) {
            throw new Refusal("corrections.revision.over");
        }
        state = outcome;
        waitsFor = null;
    }

    void forgetEditor(UUID editor) {
        if (editor.equals(proposedBy)) {
            proposedBy = NOBODY;
        }
        if (editor.equals(reviewedBy)) {
            reviewedBy = NOBODY;
        }
    }

    ProposedVersion proposed() {
        return new ProposedVersion(
                id,
                questionId,
                baseVersion,
                wording(),
                regrade,
                reason,
                proposedBy,
                proposedAt,
                state,
                reviewedBy,
                reviewedAt,
                note);
    }
}
