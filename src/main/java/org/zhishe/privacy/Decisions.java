package org.zhishe.privacy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    Optional<Decision> findFirstByAccountAndPurposeOrderByDecidedAtDescIdDesc(UUID account, Purpose purpose);

    List<Decision> findByAccountOrderByDecidedAtAscIdAsc(UUID account);

    /// Locks them until the transaction ends: what begins with a consent and the end of the account wait for each
    /// other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decision d where d.account = :account and d.purpose = :purpose"
            + " order by d.decidedAt desc, d.id desc")
    List<Decision> lock(UUID account, Purpose purpose);

    @Modifying
    @Query("delete from Decision d where d.account = :account")
    void removeAll(UUID account);
}
