package org.zhishe.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The counts of [Throttle], in plain SQL: each is read under a lock and written in the same transaction.
@Repository
class ThrottleTable {

    private final JdbcClient jdbc;

    ThrottleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Reads a count and locks it. The insert that changes nothing takes the lock where the row exists already; a
    /// plain `INSERT IGNORE` would share it first, and two of those wait for each other.
    Guesses lock(byte[] bucket, Instant now) {
        jdbc.sql("""
                INSERT INTO identity_throttle (bucket, failures, since_at, last_at) VALUES (:bucket, 0, :now, :now)
                ON DUPLICATE KEY UPDATE failures = failures
                """).param("bucket", bucket).param("now", utc(now)).update();
        return jdbc.sql("SELECT failures, since_at, last_at FROM identity_throttle WHERE bucket = :bucket FOR UPDATE")
                .param("bucket", bucket)
                .query((row, number) -> new Guesses(
                        row.getInt("failures"),
                        instant(row.getObject("since_at", LocalDateTime.class)),
                        instant(row.getObject("last_at", LocalDateTime.class))))
                .single();
    }

    void put(byte[] bucket, Guesses guesses) {
        jdbc.sql("UPDATE identity_throttle SET failures = :failures, since_at = :since, last_at = :last"
                        + " WHERE bucket = :bucket")
                .param("failures", guesses.failures())
                .param("since", utc(guesses.since()))
                .param("last", utc(guesses.last()))
                .param("bucket", bucket)
                .update();
    }

    void removeUntouchedSince(Instant time) {
        jdbc.sql("DELETE FROM identity_throttle WHERE last_at < :time")
                .param("time", utc(time))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
