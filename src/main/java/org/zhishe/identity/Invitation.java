package org.zhishe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// A place kept for one person at a unit; whoever brings its code takes it, once.
@Entity
@Table(name = "identity_invitation")
class Invitation {

    static final Duration VALID = Duration.ofDays(30);

    /// Stands where whoever invited has deleted their account.
    static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;

    @Column(columnDefinition = "binary(32)")
    private byte[] codeHash;

    private UUID invitedBy;

    private Instant invitedAt;

    private Instant expiresAt;

    @SuppressWarnings("UnusedVariable") // for queries only
    private @Nullable UUID usedBy;

    private @Nullable Instant usedAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID unitId, Role role, DisplayName name, byte[] codeHash, UUID invitedBy, Instant now) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.role = role;
        this.name = name.text();
        this.codeHash = codeHash.clone();
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    UUID id() {
        return id;
    }

    UUID unit() {
        return unitId;
    }

    Role role() {
        return role;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    /// The name was only there to hand out the code; the account has its own.
    void take(UUID account, Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("identity.join.unknown");
        }
        usedBy = account;
        usedAt = now;
        name = "";
    }

    void withdraw(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("identity.invitation.over");
        }
        withdrawnAt = now;
        name = "";
    }

    AccountData.ExportedInvitation exported(String unitName) {
        return new AccountData.ExportedInvitation(
                role, unitName, invitedAt, expiresAt, Optional.ofNullable(usedAt), Optional.ofNullable(withdrawnAt));
    }

    OpenInvitation open() {
        return new OpenInvitation(id, role, name, invitedAt, expiresAt);
    }
}
