package org.zhishe.bench;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Ids;
import org.zhishe.privacy.PrivacyNotice;

/// Makes accounts as registration and consent would, but by the thousand: the password is hashed once, with the real
/// strength.
final class Accounts {

    private static final String ACCOUNT = "insert into identity_account (id, version, user_key, user_name,"
            + " password_hash, display_name, credentials_version, created_at, demo)"
            + " values (?, 0, ?, ?, ?, ?, 0, ?, false)";
    private static final String GRANT =
            "insert into identity_grant (account_id, role, unit_id, since_at) values (?, 'CANDIDATE', ?, ?)";
    private static final String CONSENT = "insert into privacy_consent (id, account, purpose, notice_version, given,"
            + " decided_at) values (?, ?, 'SERVICE', ?, true, ?)";

    private Accounts() {}

    static void make(BenchDatabase database, List<Candidate> candidates) throws SQLException {
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(Door.PASSWORD);
        var now = LocalDateTime.now(ZoneOffset.UTC);
        try (var connection = database.connect();
                var account = connection.prepareStatement(ACCOUNT);
                var grant = connection.prepareStatement(GRANT);
                var consent = connection.prepareStatement(CONSENT)) {
            connection.setAutoCommit(false);
            for (var candidate : candidates) {
                var id = Ids.bytes(Ids.next());
                var name = candidate.userName();
                add(account, id, name.getBytes(StandardCharsets.UTF_8), name, hash, name, now);
                add(grant, id, Ids.bytes(UnitRef.ROOT), now);
                add(consent, Ids.bytes(Ids.next()), id, PrivacyNotice.VERSION, now);
            }
            account.executeBatch();
            grant.executeBatch();
            consent.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement row, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            row.setObject(index + 1, values[index]);
        }
        row.addBatch();
    }
}
