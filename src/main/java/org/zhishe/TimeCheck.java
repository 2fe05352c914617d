package org.zhishe;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Refuses a database connection that shifts times, at the start and in one line.
///
/// Times are stored as UTC and read both through JPA and in plain SQL. Where the connection takes an instant for the
/// time on the wall of some zone, the two disagree, and every deadline is wrong by that zone's offset.
@Component
class TimeCheck {

    /// One in winter and one in summer: a zone may agree with UTC for half of the year.
    private static final List<Instant> TIMES =
            List.of(Instant.parse("2027-01-10T01:30:00Z"), Instant.parse("2027-07-10T01:30:00Z"));

    TimeCheck(EntityManagerFactory database) {
        try (var connection = database.createEntityManager()) {
            TIMES.forEach(time -> refuseShift(connection, time));
        }
    }

    private static void refuseShift(EntityManager connection, Instant time) {
        var text = time.toString().replace('T', ' ').replace("Z", "");
        var same = connection
                .createNativeQuery(
                        "select count(*) from (select 1 as one) as dummy"
                                + " where cast(:time as datetime(6)) = cast(:text as datetime(6))",
                        Long.class)
                .setParameter("time", time)
                .setParameter("text", text)
                .getSingleResult();
        if (!Long.valueOf(1).equals(same)) {
            throw new IllegalStateException("The database connection shifts times; let its URL say the zone is UTC"
                    + " (H2: TIME ZONE=UTC, MySQL: connectionTimeZone=UTC)");
        }
    }
}
