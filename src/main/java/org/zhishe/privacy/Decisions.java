package org.zhishe.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    Optional<Decision> findFirstByAccountAndPurposeOrderByDecidedAtDescIdDesc(UUID account, Purpose purpose);

    List<Decision> findByAccountOrderByDecidedAtAscIdAsc(UUID account);

    @Modifying
    @Query("delete from Decision d where d.account = :account")
    void removeAll(UUID account);

    @Modifying
    @Query("update Decision d set d.account = :account where d.account = :guest")
    void replaceAccount(UUID guest, UUID account);
}
