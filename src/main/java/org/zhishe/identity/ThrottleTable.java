package org.zhishe.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The counts of [Throttle] and [Doorkeeper], in plain SQL: each is read under a lock and written in the same
/// transaction.
@Repository
class ThrottleTable {

    private final JdbcClient jdbc;

    ThrottleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Reads a count and locks it. The insert that changes nothing takes the lock where the row exists already; a
    /// plain `INSERT IGNORE` would share it first, and two of those wait for each other.
    Count lock(Allowance allowance, Instant now, String... of) {
        var bucket = allowance.bucket(of);
        jdbc.sql("""
                INSERT INTO identity_throttle (bucket, back_at) VALUES (:bucket, :now)
                ON DUPLICATE KEY UPDATE back_at = back_at
                """).param("bucket", bucket).param("now", utc(now)).update();
        var allBack = jdbc.sql("SELECT back_at FROM identity_throttle WHERE bucket = :bucket FOR UPDATE")
                .param("bucket", bucket)
                .query((row, number) -> row.getObject("back_at", LocalDateTime.class))
                .single();
        return new Count(allowance, bucket, allBack.toInstant(ZoneOffset.UTC), now);
    }

    void put(Count count) {
        jdbc.sql("UPDATE identity_throttle SET back_at = :back WHERE bucket = :bucket")
                .param("back", utc(count.allBack()))
                .param("bucket", count.bucket())
                .update();
    }

    void removeOver(Instant now) {
        jdbc.sql("DELETE FROM identity_throttle WHERE back_at < :now")
                .param("now", utc(now))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
