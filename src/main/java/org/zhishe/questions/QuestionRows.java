package org.zhishe.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Ids;

/// Reads versions from the tables.
@Repository
class QuestionRows {

    private static final String VERSION =
            "select v.id, v.question_id, v.number, v.content, q.status from questions_version v ";

    private static final String HEAD = "select id, current_version, status from questions_question ";

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What may change about a question: which version is current, and whether it is withdrawn.
    record Head(String id, UUID currentVersion, QuestionStatus status) {}

    List<Head> heads(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(HEAD + "where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> head(row))
                .list();
    }

    List<Head> published(String subject) {
        return jdbc.sql(HEAD + "where subject = ? and status = 'PUBLISHED'")
                .param(subject)
                .query((row, number) -> head(row))
                .list();
    }

    List<QuestionVersion> versions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(VERSION + "join questions_question q on q.id = v.question_id where v.id in (:ids)")
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query((row, number) -> version(row))
                .list();
    }

    /// Every version of a question, the newest first.
    List<QuestionVersion> history(String question) {
        return jdbc.sql(
                        VERSION
                                + "join questions_question q on q.id = v.question_id where v.question_id = ? order by v.number desc")
                .param(question)
                .query((row, number) -> version(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("id"),
                Ids.of(row.getBytes("current_version")),
                QuestionStatus.valueOf(row.getString("status")));
    }

    private static QuestionVersion version(ResultSet row) throws SQLException {
        var content = ContentJson.read(row.getString("content"));
        return new QuestionVersion(
                Ids.of(row.getBytes("id")),
                row.getString("question_id"),
                row.getInt("number"),
                content.subject(),
                content.chapter(),
                content.points(),
                content.difficulty(),
                content.body(),
                content.sources(),
                content.examYears(),
                content.awaitingSpecialist(),
                QuestionStatus.valueOf(row.getString("status")));
    }
}
