package org.zhishe.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// What people keep of questions.
@Repository
class KeptRows {

    private final JdbcClient jdbc;

    KeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By question.
    Map<String, Kept> of(UUID account, String subject) {
        return byQuestion(jdbc.sql("select * from practice_kept where account = ? and subject = ?")
                .params(Ids.bytes(account), subject));
    }

    /// By question.
    Map<String, Kept> all(UUID account) {
        return byQuestion(
                jdbc.sql("select * from practice_kept where account = ?").param(Ids.bytes(account)));
    }

    /// As it is, locked until the transaction ends.
    Kept lock(UUID account, String question) {
        return jdbc.sql("select * from practice_kept where account = ? and question_id = ? for update")
                .params(Ids.bytes(account), question)
                .query((row, number) -> kept(row))
                .optional()
                .orElse(Kept.NOTHING);
    }

    /// Where nothing is kept any more, nothing is left.
    void write(UUID account, String question, String subject, Kept kept) {
        if (kept.isNothing()) {
            jdbc.sql("delete from practice_kept where account = ? and question_id = ?")
                    .params(Ids.bytes(account), question)
                    .update();
            return;
        }
        jdbc.sql("insert into practice_kept (account, question_id, subject, favourite_since, note, noted_at)"
                        + " values (:account, :question, :subject, :favourite, :note, :noted) on duplicate key update"
                        + " favourite_since = :favourite, note = :note, noted_at = :noted")
                .param("account", Ids.bytes(account))
                .param("question", question)
                .param("subject", subject)
                .param("favourite", kept.favouriteSince().map(Columns::utc).orElse(null))
                .param("note", kept.note())
                .param("noted", kept.notedAt().map(Columns::utc).orElse(null))
                .update();
    }

    void remove(UUID account) {
        jdbc.sql("delete from practice_kept where account = ?")
                .param(Ids.bytes(account))
                .update();
    }

    private static Map<String, Kept> byQuestion(JdbcClient.StatementSpec asked) {
        Map<String, Kept> found = new TreeMap<>();
        asked.query(row -> {
            found.put(row.getString("question_id"), kept(row));
        });
        return found;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Columns.instantIfAny(row, "favourite_since"),
                row.getString("note"),
                Columns.instantIfAny(row, "noted_at"));
    }
}
