package org.zhishe.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.zhishe.kernel.Ids;

/// What the tables say about the time of sittings, read and set while no server runs.
public final class Deadlines {

    private Deadlines() {}

    /// Puts a sitting's deadline so far from now.
    public static void set(BenchDatabase database, UUID sitting, Duration left) throws SQLException {
        try (var connection = database.connect();
                var update = connection.prepareStatement("update exams_sitting set deadline = ? where id = ?")) {
            update.setObject(1, LocalDateTime.now(ZoneOffset.UTC).plus(left));
            update.setBytes(2, Ids.bytes(sitting));
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("No such sitting: " + sitting);
            }
        }
    }

    public static void awaitPassed(Duration left) {
        var end = System.nanoTime() + left.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    static String closedBy(BenchDatabase database, Candidate candidate) throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select closed_by from exams_sitting where id = ?")) {
            query.setBytes(1, Ids.bytes(candidate.sitting()));
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    static int outages(BenchDatabase database) throws SQLException {
        return count(database, "exams_outage where extended_sittings > 0");
    }

    static int open(BenchDatabase database) throws SQLException {
        return count(database, "exams_sitting where state <> 'SUBMITTED'");
    }

    private static int count(BenchDatabase database, String what) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from " + what);
            row.next();
            return row.getInt(1);
        }
    }
}
