package org.zhishe.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUserKey(byte[] userKey);

    boolean existsByUserKey(byte[] userKey);

    @Query("select a.credentialsVersion from Account a where a.id = :id")
    Optional<Integer> credentialsVersion(UUID id);

    @Query("select count(a) > 0 from Account a where a.demo = false and cast(a.roles as string) like '%ADMIN%'")
    boolean anyAdministrator();

    /// Locks them until the transaction ends, so that two last administrators do not leave at once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where cast(a.roles as string) like '%ADMIN%' order by a.id")
    List<Account> lockAdministrators();

    @Modifying
    @Query("delete from Account a where a.id = :id")
    void remove(UUID id);
}
