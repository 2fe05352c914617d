package org.zhishe.exams;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Sittings extends JpaRepository<Sitting, UUID> {

    /// Locks the row until the transaction ends: whoever writes to a sitting goes through here first.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id")
    Optional<Sitting> lock(UUID id);

    /// The same, as long as this lease of it is there.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id"
            + " and exists (select l from Lease l where l.id.sittingId = s.id and l.id.lease = :lease)")
    Optional<Sitting> lock(UUID id, int lease);

    /// A sitting that runs, to be locked next. Only its id: read as a whole before it is locked, it would be stale by
    /// then where two come at once.
    record Running(UUID id) {}

    @Query("select s from Sitting s where s.account = :account and s.openMarker = 1 order by s.startedAt desc")
    List<Sitting> open(UUID account);

    @Query("select s from Sitting s where s.account = :account and s.state = SittingState.SUBMITTED"
            + " order by s.submittedAt desc")
    Page<Sitting> submitted(UUID account, Pageable page);

    /// The sittings of a subject that this person handed in and began before a time, the latest first.
    @Query("select s from Sitting s join Paper p on p.id = s.paper where s.account = :account and p.subject = :subject"
            + " and s.state = SittingState.SUBMITTED and s.startedAt < :time order by s.startedAt desc")
    List<Sitting> before(UUID account, String subject, Instant time, Pageable page);

    @Query("select new org.zhishe.exams.Sittings$Running(s.id) from Sitting s join Paper p on p.id = s.paper"
            + " where s.account = :account and s.openMarker = 1"
            + " and p.subject = :subject and p.drawnSeed is not null order by s.startedAt desc limit 1")
    Optional<Running> openDrawn(UUID account, String subject);

    @Query("select s.id from Sitting s where s.state = SittingState.OPEN and s.deadline < :time order by s.deadline")
    List<UUID> overdue(Instant time);

    /// Gives every open sitting back the time the server was away. A paused one needs none: its clock stood still.
    /// One that began after the last beat gets a few seconds more than it lost.
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery("update exams_sitting set deadline = timestampadd(second, :seconds, deadline),"
            + " version = version + 1"
            + " where state = 'OPEN' and deadline > :began")
    int extend(Instant began, long seconds);

    List<Sitting> findByAccountOrderByStartedAt(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.account = :account order by s.id")
    List<Sitting> lockAll(UUID account);
}
