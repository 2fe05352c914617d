package org.zhishe.attempts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Score;

/// The rounds of marking there are. Round 1 is the marking at submission; a regrade appends another.
@Repository
class Markings {

    private final JdbcClient jdbc;

    Markings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID attempt, int round, String reason, MarkSheet sheet, Score full, Instant at) {
        jdbc.sql("insert into attempts_marking (attempt_id, round, reason, score, full_score, marked_at, sheet)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(Columns.bytes(attempt))
                .param(round)
                .param(reason)
                .param(sheet.score().value())
                .param(full.value())
                .param(Columns.utc(at))
                .param(Stored.text(sheet))
                .update();
    }

    /// The newest round's marks.
    MarkSheet latest(UUID attempt) {
        return jdbc.sql("select round, sheet from attempts_marking where attempt_id = ? order by round desc limit 1")
                .param(Columns.bytes(attempt))
                .query((row, number) -> sheet(attempt, row))
                .single();
    }

    /// The newest round's totals of each of these attempts; attempts not marked yet are absent.
    Map<UUID, Total> totals(Collection<UUID> attempts) {
        Map<UUID, Total> totals = new HashMap<>();
        if (!attempts.isEmpty()) {
            jdbc.sql("select attempt_id, score, full_score from attempts_marking m where attempt_id in (:attempts)"
                            + " and round = (select max(n.round) from attempts_marking n"
                            + " where n.attempt_id = m.attempt_id)")
                    .param("attempts", attempts.stream().map(Columns::bytes).toList())
                    .query(row -> {
                        totals.put(Columns.uuid(row.getBytes("attempt_id")), total(row));
                    });
        }
        return totals;
    }

    private MarkSheet sheet(UUID attempt, ResultSet row) throws SQLException {
        var sheet = row.getString("sheet");
        return sheet == null ? new MarkSheet(rows(attempt, row.getInt("round"))) : Stored.sheet(sheet);
    }

    /// Marks as they were stored before there were sheets: a row for each slot.
    private List<MarkSheet.Mark> rows(UUID attempt, int round) {
        return jdbc.sql("select slot, answer, score, spent_millis from attempts_mark"
                        + " where attempt_id = ? and round = ? order by slot")
                .params(Columns.bytes(attempt), round)
                .query((row, number) -> new MarkSheet.Mark(
                        row.getInt("slot"),
                        Stored.answer(row.getString("answer")),
                        new Score(row.getBigDecimal("score")),
                        row.getLong("spent_millis")))
                .list();
    }

    private static Total total(ResultSet row) throws SQLException {
        return new Total(new Score(row.getBigDecimal("score")), new Score(row.getBigDecimal("full_score")));
    }
}
