package org.zhishe.privacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// Reads consents in plain SQL where thousands begin something at once.
@Repository
class ConsentRows {

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What this person decided last about a purpose. Locks all they decided about it until the transaction ends: what
    /// begins with a consent and the end of the account wait for each other.
    Optional<Consent> lockLatest(UUID account, Purpose purpose) {
        return jdbc
                .sql("select notice_version, given, decided_at from privacy_consent where account = ? and purpose = ?"
                        + " order by decided_at desc, id desc for update")
                .params(Ids.bytes(account), purpose.name())
                .query((row, number) -> new Consent(
                        purpose,
                        row.getString("notice_version"),
                        row.getBoolean("given"),
                        Columns.instant(row, "decided_at")))
                .list()
                .stream()
                .findFirst();
    }
}
