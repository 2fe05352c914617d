package org.zhishe.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a one-time code is for, and for how long.
enum CodeKind {
    /// Made by oneself and kept on paper.
    RECOVERY(Duration.ZERO),
    /// Mailed to someone who forgot the password.
    E_MAIL(Duration.ofMinutes(30)),
    /// Given out by a coordinator.
    COORDINATOR(Duration.ofHours(24)),
    /// Mailed to an address to prove that it is one's own. Resets nothing.
    ADDRESS(Duration.ofMinutes(30));

    /// Zero: it does not expire.
    private final Duration valid;

    CodeKind(Duration valid) {
        this.valid = valid;
    }

    Optional<Instant> expiry(Instant issuedAt) {
        return valid.isZero() ? Optional.empty() : Optional.of(issuedAt.plus(valid));
    }
}
