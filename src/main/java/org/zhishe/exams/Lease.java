package org.zhishe.exams;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhishe.kernel.AssignedId;

/// A sitting opened on a device. The token itself is nowhere but on that device.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and history only
@Table(name = "exams_lease")
class Lease extends AssignedId<Lease.Key> {

    @Embeddable
    record Key(UUID sittingId, int lease) implements Serializable {}

    @EmbeddedId
    private Key id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] tokenHash;

    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Lease() {}

    Lease(UUID sitting, int lease, byte[] tokenHash, Instant issuedAt) {
        this.id = new Key(sitting, lease);
        this.tokenHash = tokenHash.clone();
        this.issuedAt = issuedAt;
    }

    @Override
    public Key getId() {
        return id;
    }

    SittingData.ExportedOpening exported() {
        return new SittingData.ExportedOpening(id.lease(), issuedAt);
    }
}
