package org.zhishe.attempts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Score;

/// The rounds of marking there are. Append only.
@Repository
class Markings {

    private final JdbcClient jdbc;

    Markings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Marking marking) {
        jdbc.sql("insert into attempts_marking (attempt_id, round, reason, score, full_score, unmarked, marked_at,"
                        + " sheet) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.bytes(marking.attempt()))
                .param(marking.round())
                .param(marking.by().name())
                .param(marking.sheet().score().value())
                .param(marking.full().value())
                .param(marking.sheet().unmarked())
                .param(Columns.utc(marking.markedAt()))
                .param(Stored.text(marking.sheet()))
                .update();
    }

    /// The rounds of a marked attempt, the first one first.
    List<Marking> all(UUID attempt) {
        return jdbc.sql("select * from attempts_marking where attempt_id = ? order by round")
                .param(Ids.bytes(attempt))
                .query((row, number) -> marking(row))
                .list();
    }

    /// All rounds of this person's attempts, the first one first.
    List<Marking> ofOwner(UUID owner) {
        return jdbc.sql("select m.* from attempts_marking m join attempts_attempt a on a.id = m.attempt_id"
                        + " where a.owner = ? order by m.round")
                .param(Ids.bytes(owner))
                .query((row, number) -> marking(row))
                .list();
    }

    /// The newest round's totals of each of these attempts; attempts not marked yet are absent.
    Map<UUID, Total> totals(Collection<UUID> attempts) {
        Map<UUID, Total> totals = new HashMap<>();
        if (!attempts.isEmpty()) {
            jdbc.sql(
                            "select attempt_id, score, full_score, unmarked from attempts_marking m where attempt_id in (:attempts)"
                                    + " and round = (select max(n.round) from attempts_marking n"
                                    + " where n.attempt_id = m.attempt_id)")
                    .param("attempts", attempts.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        totals.put(Ids.of(row.getBytes("attempt_id")), total(row));
                    });
        }
        return totals;
    }

    private Marking marking(ResultSet row) throws SQLException {
        var attempt = Ids.of(row.getBytes("attempt_id"));
        var round = row.getInt("round");
        var sheet = row.getString("sheet");
        return new Marking(
                attempt,
                round,
                MarkedBy.valueOf(row.getString("reason")),
                sheet == null ? new MarkSheet(rows(attempt, round)) : Stored.sheet(sheet),
                new Score(row.getBigDecimal("full_score")),
                Columns.instant(row, "marked_at"));
    }

    /// Marks as they were stored before there were sheets: a row for each slot.
    private List<MarkSheet.Mark> rows(UUID attempt, int round) {
        return jdbc.sql("select slot, answer, score, spent_millis from attempts_mark"
                        + " where attempt_id = ? and round = ? order by slot")
                .params(Ids.bytes(attempt), round)
                .query((row, number) -> new MarkSheet.Mark(
                        row.getInt("slot"),
                        Stored.answer(row.getString("answer")),
                        new Score(row.getBigDecimal("score")),
                        row.getLong("spent_millis")))
                .list();
    }

    private static Total total(ResultSet row) throws SQLException {
        return new Total(
                new Score(row.getBigDecimal("score")),
                new Score(row.getBigDecimal("full_score")),
                row.getInt("unmarked"));
    }
}
