package org.zhishe.attempts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Score;

/// Marks given slot by slot, as answers came. Append only.
@Repository
class SlotMarks {

    private static final int FIRST_ROUND = 1;

    private final JdbcClient jdbc;

    SlotMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How often a set of options was chosen.
    ///
    /// @param chosen the bank's letters
    record Choice(List<String> chosen, boolean right, int times) {}

    void add(UUID attempt, Slot slot, MarkSheet.Mark mark) {
        add(attempt, slot, mark, FIRST_ROUND);
    }

    void add(UUID attempt, Slot slot, MarkSheet.Mark mark, int round) {
        jdbc.sql("insert into attempts_mark (attempt_id, round, slot, version_id, answer, chosen, score, full_score,"
                        + " spent_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.bytes(attempt))
                .param(round)
                .param(mark.slot())
                .param(Ids.bytes(slot.version()))
                .param(Stored.text(mark.answer()))
                .param(String.join("", mark.answer().letters()))
                .param(mark.score().value())
                .param(slot.full().value())
                .param(mark.spentMillis())
                .update();
    }

    /// By slot.
    Map<Integer, Rounds> of(UUID attempt) {
        Map<Integer, Rounds> bySlot = new HashMap<>();
        jdbc.sql("select round, slot, answer, score, spent_millis from attempts_mark"
                        + " where attempt_id = ? order by round, slot")
                .param(Ids.bytes(attempt))
                .query(row -> {
                    var round = row.getInt("round");
                    var mark = new MarkSheet.Mark(
                            row.getInt("slot"),
                            Stored.answer(row.getString("answer")),
                            new Score(row.getBigDecimal("score")),
                            row.getLong("spent_millis"));
                    bySlot.merge(mark.slot(), Rounds.first(mark), (before, now) -> before.then(round, mark));
                });
        return bySlot;
    }

    /// The attempts in which this version was marked slot by slot.
    List<UUID> attempts(UUID version) {
        return jdbc.sql("select distinct attempt_id from attempts_mark where version_id = ?")
                .param(Ids.bytes(version))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    List<Choice> choices(UUID version) {
        return jdbc.sql("select chosen, score = full_score as is_right, count(*) as times from attempts_mark"
                        + " where version_id = ? and round = ? and chosen <> '' group by chosen, score = full_score")
                .params(Ids.bytes(version), FIRST_ROUND)
                .query((row, number) -> new Choice(
                        List.of(row.getString("chosen").split("")), row.getBoolean("is_right"), row.getInt("times")))
                .list();
    }
}
