package org.zhishe.exams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// Reads sittings for the exam room in plain SQL, because an answer must cost little.
@Repository
class SittingRows {

    /// Leases are remembered (see [Admissions]), so each use makes sure that this one is still there.
    private static final String BY_LEASE = "select * from exams_sitting s where id = ?"
            + " and exists (select 1 from exams_lease l where l.sitting_id = s.id and l.lease = ?)";

    private final JdbcClient jdbc;

    SittingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SittingSnapshot> find(SittingPass pass) {
        return read(BY_LEASE, pass);
    }

    /// Locks the row until the transaction ends. The transaction's first statement: what it reads afterwards is then
    /// from after everyone who held the lock before.
    Optional<SittingSnapshot> lock(SittingPass pass) {
        return read(BY_LEASE + " for update", pass);
    }

    private Optional<SittingSnapshot> read(String sql, SittingPass pass) {
        return jdbc.sql(sql)
                .params(Ids.bytes(pass.sitting()), pass.lease())
                .query((row, number) -> snapshot(row))
                .optional();
    }

    private static SittingSnapshot snapshot(ResultSet row) throws SQLException {
        var closedBy = row.getString("closed_by");
        return new SittingSnapshot(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("attempt_id")),
                row.getString("paper"),
                Mode.valueOf(row.getString("mode")),
                SittingState.valueOf(row.getString("state")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "hand_in_from"),
                Columns.instant(row, "deadline"),
                Columns.instantIfAny(row, "paused_at").orElse(null),
                row.getInt("lease"),
                Columns.instantIfAny(row, "submitted_at").orElse(null),
                closedBy == null ? null : ClosedBy.valueOf(closedBy));
    }
}
