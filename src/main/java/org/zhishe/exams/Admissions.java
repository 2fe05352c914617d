package org.zhishe.exams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Token;

/// Finds the lease behind a token, for each request of the exam room.
///
/// Which lease a token opens never changes, so it is remembered, for as long as the lease is there. Deadlines do
/// change, but only ever to later: until the remembered one has passed, the sitting is not over, whatever happened on
/// other nodes; after that the database is asked each time.
@Component
class Admissions {

    /// For so long after hand-in a device may still deliver answers that were stuck on it (kept, marked late).
    private static final Duration DELIVERY = Duration.ofDays(7);

    private final Leases leases;
    private final Heartbeat heartbeat;
    private final Clock clock;
    private final Cache<ByteBuffer, Leases.Admission> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Admissions(Leases leases, Heartbeat heartbeat, Clock clock) {
        this.leases = leases;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    Optional<SittingPass> admit(Token token) {
        var now = clock.instant();
        var remembered =
                Optional.ofNullable(known.getIfPresent(token.key())).filter(found -> !now.isAfter(found.deadline()));
        return remembered.or(() -> ask(token, now)).map(found -> new SittingPass(found.sitting(), found.lease(), now));
    }

    /// The leases of these sittings are gone. Another node may still admit a token for a while, but finds nothing
    /// behind it.
    void forget(Collection<UUID> sittings) {
        known.asMap().values().removeIf(found -> sittings.contains(found.sitting()));
    }

    private Optional<Leases.Admission> ask(Token token, Instant now) {
        var admission = leases.admission(token.hash(), now.minus(DELIVERY));
        if (admission.filter(found -> found.looksOverdue(now)).isPresent() && heartbeat.mayBeSilentAt(now)) {
            heartbeat.beat();
        }
        admission.ifPresent(found -> known.put(token.key(), found));
        return admission;
    }
}
