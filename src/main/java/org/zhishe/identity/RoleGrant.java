package org.zhishe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/// A role at a unit and everywhere below it.
@Embeddable
record RoleGrant(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "unit_id") UUID unit,
        @Column(name = "since_at") Instant since) {

    boolean is(Role otherRole, UUID otherUnit) {
        return role == otherRole && unit.equals(otherUnit);
    }
}
