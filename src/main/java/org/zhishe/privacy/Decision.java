package org.zhishe.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zhishe.kernel.AssignedId;
import org.zhishe.kernel.Ids;

/// Someone agreed to a purpose, or took it back. Written once, never changed.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries only
@Table(name = "privacy_consent")
class Decision extends AssignedId<UUID> {

    @Id
    private UUID id;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String noticeVersion;

    private boolean given;

    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Decision() {}

    Decision(UUID account, Purpose purpose, String noticeVersion, boolean given, Instant decidedAt) {
        this.id = Ids.next();
        this.account = account;
        this.purpose = purpose;
        this.noticeVersion = noticeVersion;
        this.given = given;
        this.decidedAt = decidedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    Consent consent() {
        return new Consent(purpose, noticeVersion, given, decidedAt);
    }
}
