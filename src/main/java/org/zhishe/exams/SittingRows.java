package org.zhishe.exams;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Ids;

/// Reads sittings for the exam room in plain SQL, because an answer must cost little. What is read here is not managed:
/// changing it changes nothing.
@Repository
class SittingRows {

    /// Leases are remembered (see [Admissions]), so each use makes sure that this one is still there.
    private static final String BY_LEASE = "select * from exams_sitting s where id = ?"
            + " and exists (select 1 from exams_lease l where l.sitting_id = s.id and l.lease = ?)";

    private final JdbcClient jdbc;

    SittingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sitting> find(SittingPass pass) {
        return read(BY_LEASE, pass);
    }

    /// Locks the row until the transaction ends. The transaction's first statement: what it reads afterwards is then
    /// from after everyone who held the lock before.
    Optional<Sitting> lock(SittingPass pass) {
        return read(BY_LEASE + " for update", pass);
    }

    private Optional<Sitting> read(String sql, SittingPass pass) {
        return jdbc.sql(sql)
                .params(Ids.bytes(pass.sitting()), pass.lease())
                .query((row, number) -> Sitting.read(row))
                .optional();
    }
}
