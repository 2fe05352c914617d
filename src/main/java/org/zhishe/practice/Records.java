package org.zhishe.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
import org.zhishe.questions.QuestionVersion;

/// What came of questions for people, and what they did on which day. Written together with the mark it comes from.
@Repository
class Records {

    private static final String FIND = "select * from practice_question where account = ? and question_id = ?";

    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A day with answers.
    record Day(LocalDate day, int answered, int right) {}

    /// The record as it is, locked until the transaction ends; a new one where there was none.
    History lock(UUID account, QuestionVersion question) {
        jdbc.sql("insert ignore into practice_question (account, question_id, subject, chapter, point, answered,"
                        + " right_answers, last_right, last_at, in_book, pinned, right_days)"
                        + " values (?, ?, ?, ?, ?, 0, 0, false, ?, false, false, 0)")
                .params(
                        Ids.bytes(account),
                        question.questionId(),
                        question.subject(),
                        question.chapter(),
                        question.points().getFirst(),
                        Columns.utc(History.NEW.lastAt()))
                .update();
        return jdbc.sql(FIND + " for update")
                .params(Ids.bytes(account), question.questionId())
                .query((row, number) -> history(row))
                .single();
    }

    void write(UUID account, String question, History record) {
        jdbc.sql(
                        "update practice_question set answered = ?, right_answers = ?, last_right = ?, last_at = ?,"
                                + " wrong_at = ?, in_book = ?, pinned = ?, right_days = ?, right_day = ? where account = ? and question_id = ?")
                .param(record.answered())
                .param(record.right())
                .param(record.lastRight())
                .param(Columns.utc(record.lastAt()))
                .param(record.wrongAt().map(Columns::utc).orElse(null))
                .param(record.inBook())
                .param(record.pinned())
                .param(record.rightDays())
                .param(record.rightDay().orElse(null))
                .param(Ids.bytes(account))
                .param(question)
                .update();
    }

    /// Of all questions of a subject that were answered, by question.
    Map<String, History> of(UUID account, String subject) {
        return byQuestion(jdbc.sql("select * from practice_question where account = ? and subject = ?")
                .params(Ids.bytes(account), subject));
    }

    /// Of all questions that were answered, by question.
    Map<String, History> all(UUID account) {
        return byQuestion(
                jdbc.sql("select * from practice_question where account = ?").param(Ids.bytes(account)));
    }

    private static Map<String, History> byQuestion(JdbcClient.StatementSpec asked) {
        Map<String, History> found = new TreeMap<>();
        asked.query(row -> {
            found.put(row.getString("question_id"), history(row));
        });
        return found;
    }

    void count(UUID account, LocalDate day, boolean right) {
        count(account, new Day(day, 1, right ? 1 : 0));
    }

    /// An answer of this day turned out right, or turned out wrong.
    void correct(UUID account, LocalDate day, boolean right) {
        jdbc.sql("update practice_day set right_answers = right_answers + ? where account = ? and on_day = ?")
                .params(right ? 1 : -1, Ids.bytes(account), day)
                .update();
    }

    private void count(UUID account, Day more) {
        jdbc.sql("insert into practice_day (account, on_day, answered, right_answers)"
                        + " values (:account, :day, :answered, :right) on duplicate key update"
                        + " answered = answered + :answered, right_answers = right_answers + :right")
                .param("account", Ids.bytes(account))
                .param("day", more.day())
                .param("answered", more.answered())
                .param("right", more.right())
                .update();
    }

    /// The newest first.
    List<Day> days(UUID account) {
        return jdbc.sql("select * from practice_day where account = ? order by on_day desc")
                .param(Ids.bytes(account))
                .query((row, number) -> new Day(
                        row.getObject("on_day", LocalDate.class), row.getInt("answered"), row.getInt("right_answers")))
                .list();
    }

    /// Puts what a guest did to what the account did.
    void handOver(UUID guest, UUID account, int leavesAfter) {
        all(guest).forEach((question, ofGuest) -> {
            var before = jdbc.sql(FIND + " for update")
                    .params(Ids.bytes(account), question)
                    .query((row, number) -> history(row))
                    .optional();
            if (before.isPresent()) {
                write(account, question, joined(before.get(), ofGuest, leavesAfter));
            } else {
                jdbc.sql("update practice_question set account = ? where account = ? and question_id = ?")
                        .params(Ids.bytes(account), Ids.bytes(guest), question)
                        .update();
            }
        });
        days(guest).forEach(day -> count(account, day));
        remove(guest);
    }

    private static History joined(History before, History ofGuest, int leavesAfter) {
        return ofGuest.lastAt().isBefore(before.lastAt())
                ? before.withEarlier(ofGuest.lastRight())
                : before.after(ofGuest.lastRight(), Days.of(ofGuest.lastAt()), ofGuest.lastAt(), leavesAfter);
    }

    void remove(UUID account) {
        for (var table : List.of("practice_question", "practice_day")) {
            jdbc.sql("delete from " + table + " where account = ?")
                    .param(Ids.bytes(account))
                    .update();
        }
    }

    private static History history(ResultSet row) throws SQLException {
        return new History(
                row.getInt("answered"),
                row.getInt("right_answers"),
                row.getBoolean("last_right"),
                Columns.instant(row, "last_at"),
                Columns.instantIfAny(row, "wrong_at"),
                row.getBoolean("in_book"),
                row.getBoolean("pinned"),
                row.getInt("right_days"),
                Optional.ofNullable(row.getObject("right_day", LocalDate.class)));
    }
}
