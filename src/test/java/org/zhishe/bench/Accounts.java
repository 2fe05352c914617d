package org.zhishe.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.zhishe.kernel.Ids;

/// Makes accounts as registration would, but by the thousand: the password is hashed once, with the real strength.
final class Accounts {

    private static final String ROW = "insert into identity_account (id, version, user_key, user_name, password_hash,"
            + " display_name, roles, credentials_version, created_at, demo)"
            + " values (?, 0, ?, ?, ?, ?, 'CANDIDATE', 0, ?, false)";

    private Accounts() {}

    static void make(BenchDatabase database, List<Candidate> candidates) throws SQLException {
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(Door.PASSWORD);
        try (var connection = database.connect();
                var row = connection.prepareStatement(ROW)) {
            connection.setAutoCommit(false);
            for (var candidate : candidates) {
                row.setBytes(1, StoredAnswers.bytes(Ids.next()));
                row.setBytes(2, candidate.userName().getBytes(StandardCharsets.UTF_8));
                row.setString(3, candidate.userName());
                row.setString(4, hash);
                row.setString(5, candidate.userName());
                row.setObject(6, LocalDateTime.now(ZoneOffset.UTC));
                row.addBatch();
            }
            row.executeBatch();
            connection.commit();
        }
    }
}
