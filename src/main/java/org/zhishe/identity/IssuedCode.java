package org.zhishe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A code that was given out and not used yet. Written and taken in single statements, see [IssuedCodes].
@Entity
@Table(name = "identity_code")
class IssuedCode {

    @Embeddable
    record Key(UUID account, @Enumerated(EnumType.STRING) CodeKind kind) implements Serializable {}

    @EmbeddedId
    private Key id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] codeHash;

    private Instant issuedAt;

    private @Nullable Instant expiresAt;

    private UUID issuedBy;

    private @Nullable String address;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IssuedCode() {}

    CodeKind kind() {
        return id.kind();
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /// Whether this is the code that was given out.
    boolean is(OneTimeCode code) {
        return Arrays.equals(codeHash, code.hash());
    }

    UUID issuedBy() {
        return issuedBy;
    }

    /// The e-mail address this code proves.
    Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
