package org.zhishe.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Ids;

/// Reads what sessions compare themselves with in plain SQL, because every request asks for it.
@Repository
class AccountStates {

    private final JdbcClient jdbc;

    AccountStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty where the account is gone.
    Optional<AccountState> of(UUID account) {
        return jdbc.sql("select credentials_version, version from identity_account where id = ?")
                .param(Ids.bytes(account))
                .query((row, number) -> new AccountState(row.getInt(1), row.getLong(2)))
                .optional();
    }
}
