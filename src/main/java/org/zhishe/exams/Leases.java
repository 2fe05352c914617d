package org.zhishe.exams;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Leases extends JpaRepository<Lease, Lease.Key> {

    /// The lease behind a token, with what decides whether its sitting may be overdue.
    record Admission(UUID sitting, int lease, SittingState state, Instant deadline) {

        boolean looksOverdue(Instant now) {
            return state == SittingState.OPEN && now.isAfter(deadline);
        }
    }

    /// The admission for a token, unless its sitting was handed in before `handedInSince`.
    @Query("select new org.zhishe.exams.Leases$Admission(l.id.sittingId, l.id.lease, s.state, s.deadline)"
            + " from Lease l, Sitting s where l.tokenHash = :tokenHash and s.id = l.id.sittingId"
            + " and (s.submittedAt is null or s.submittedAt > :handedInSince)")
    Optional<Admission> admission(byte[] tokenHash, Instant handedInSince);

    @Query("select l from Lease l where l.id.sittingId in :sittings order by l.issuedAt")
    List<Lease> of(Collection<UUID> sittings);

    @Modifying
    @Query("delete from Lease l where l.id.sittingId in :sittings")
    void remove(Collection<UUID> sittings);
}
