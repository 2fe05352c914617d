package org.zhishe.exams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// Reads and ends sittings for the exam room in plain SQL, because an answer must cost little.
@Repository
class SittingRows {

    /// Leases are remembered (see [Admissions]), so each use makes sure that this one is still there.
    private static final String BY_LEASE = "select * from exams_sitting s where id = ?"
            + " and exists (select 1 from exams_lease l where l.sitting_id = s.id and l.lease = ?)";

    private final JdbcClient jdbc;

    SittingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// This person's sitting of a paper that is not handed in yet. Only its id: read as a whole before it is locked, it
    /// would be stale by then where two come at once.
    Optional<UUID> open(UUID account, String paper) {
        return jdbc.sql("select id from exams_sitting where account = ? and paper = ? and open_marker = 1")
                .params(Ids.bytes(account), paper)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional();
    }

    Optional<SittingSnapshot> find(SittingPass pass) {
        return read(BY_LEASE, pass);
    }

    /// Locks the row until the transaction ends. The transaction's first statement: what it reads afterwards is then
    /// from after everyone who held the lock before.
    Optional<SittingSnapshot> lock(SittingPass pass) {
        return read(BY_LEASE + " for update", pass);
    }

    /// The same, whichever lease is there.
    Optional<SittingSnapshot> lock(UUID id) {
        return jdbc.sql("select * from exams_sitting where id = ? for update")
                .param(Ids.bytes(id))
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /// Writes the end of a sitting that the caller holds locked, with the hash on its receipt.
    void close(SittingSnapshot closed, String receiptHash) {
        jdbc.sql("update exams_sitting set state = ?, open_marker = null, paused_at = null, closed_by = ?,"
                        + " submitted_at = ?, receipt_hash = ?, version = version + 1 where id = ?")
                .param(closed.state().name())
                .param(Objects.requireNonNull(closed.closedBy()).name())
                .param(Columns.utc(Objects.requireNonNull(closed.submittedAt())))
                .param(HexFormat.of().parseHex(receiptHash))
                .param(Ids.bytes(closed.id()))
                .update();
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
                Ids.of(row.getBytes("account")),
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
