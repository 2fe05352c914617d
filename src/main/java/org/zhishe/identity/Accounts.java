package org.zhishe.identity;

import java.util.Optional;
import java.util.UUID;
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
}
