package org.zhishe.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    void saveAll(Iterable<Invitation> invitations);

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByCodeHash(byte[] codeHash);

    /// Locks the row: of two who bring the same code, one finds it taken.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.codeHash = :codeHash")
    Optional<Invitation> lockByCodeHash(byte[] codeHash);

    @Query("select i from Invitation i where i.unitId = :unit and i.usedAt is null and i.withdrawnAt is null"
            + " and i.expiresAt > :now order by i.invitedAt desc, i.name, i.id")
    Page<Invitation> open(UUID unit, Instant now, Pageable page);

    /// Names of people who never came are not kept.
    @Modifying
    @Query("update Invitation i set i.name = '' where i.expiresAt < :now and i.name <> ''")
    int forgetNames(Instant now);

    List<Invitation> findByUsedByOrderByInvitedAt(UUID account);

    List<Invitation> findByInvitedByOrderByInvitedAt(UUID account);

    @Modifying
    @Query("update versioned Invitation i set i.invitedBy = :other where i.invitedBy = :account")
    void replaceInviter(UUID account, UUID other);

    @Modifying
    @Query("delete from Invitation i where i.usedBy = :account")
    void removeTakenBy(UUID account);
}
