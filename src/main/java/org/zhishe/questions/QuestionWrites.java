package org.zhishe.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;

/// Writes questions and versions in batches.
@Repository
class QuestionWrites {

    private static final int BATCH = 500;

    private static final String KNOWN = "select id, origin, coalesce(file, '') as file, subject, chapter, status,"
            + " current_version, current_number, content_hash, coalesce(overruled_hash, '') as overruled,"
            + " taken_back"
            + " from questions_question where ";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Clock clock;

    QuestionWrites(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.clock = clock;
    }

    /// The rows of the file's questions, and of those it owned before, by id; a query for every 500.
    Map<String, StoredQuestion> known(QuestionFile file) {
        var known = new HashMap<String, StoredQuestion>();
        var owned = jdbc.query(KNOWN + "file = ? order by id for update", (row, number) -> stored(row), file.name());
        owned.forEach(question -> known.put(question.id(), question));
        var others = new HashSet<String>();
        file.entries().forEach(entry -> others.add(entry.id()));
        others.removeAll(known.keySet());
        var ids = List.copyOf(others);
        for (var start = 0; start < ids.size(); start += BATCH) {
            var some = new MapSqlParameterSource("ids", ids.subList(start, Math.min(start + BATCH, ids.size())));
            named.query(KNOWN + "id in (:ids) order by id for update", some, (row, number) -> stored(row))
                    .forEach(question -> known.put(question.id(), question));
        }
        return known;
    }

    private static StoredQuestion stored(ResultSet row) throws SQLException {
        return new StoredQuestion(
                row.getString("id"),
                row.getString("origin"),
                row.getString("file"),
                row.getString("subject"),
                row.getInt("chapter"),
                0,
                QuestionStatus.valueOf(row.getString("status")),
                Ids.of(row.getBytes("current_version")),
                row.getInt("current_number"),
                row.getString("content_hash"),
                "",
                row.getString("overruled"),
                row.getBoolean("taken_back"));
    }

    /// The question as it is, locked until the transaction ends.
    Optional<StoredQuestion> lock(String id) {
        return jdbc.query(KNOWN + "id = ? for update", (row, number) -> stored(row), id).stream()
                .findFirst();
    }

    void insertQuestions(List<StoredQuestion> questions) {
        jdbc.batchUpdate(
                "insert into questions_question (id, origin, file, subject, chapter, status, current_version,"
                        + " current_number, content_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                questions,
                BATCH,
                (row, question) -> {
                    row.setString(1, question.id());
                    row.setString(2, question.origin());
                    row.setString(3, question.file());
                    row.setString(4, question.subject());
                    row.setInt(5, question.chapter());
                    row.setString(6, question.status().name());
                    row.setBytes(7, Ids.bytes(question.version()));
                    row.setInt(8, question.number());
                    row.setString(9, question.hash());
                });
    }

    void insertVersions(List<StoredQuestion> questions) {
        var now = Columns.utc(clock.instant());
        jdbc.batchUpdate(
                "insert into questions_version (id, question_id, number, subject, chapter, difficulty, content,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                questions,
                BATCH,
                (row, question) -> {
                    row.setBytes(1, Ids.bytes(question.version()));
                    row.setString(2, question.id());
                    row.setInt(3, question.number());
                    row.setString(4, question.subject());
                    row.setInt(5, question.chapter());
                    row.setInt(6, question.difficulty());
                    row.setString(7, question.json());
                    row.setObject(8, now);
                });
    }

    void updateQuestions(List<StoredQuestion> questions) {
        jdbc.batchUpdate(
                "update questions_question set file = ?, subject = ?, chapter = ?, status = ?, current_version = ?,"
                        + " current_number = ?, content_hash = ?, overruled_hash = ?, taken_back = ? where id = ?",
                questions,
                BATCH,
                (row, question) -> {
                    row.setString(1, question.file());
                    row.setString(2, question.subject());
                    row.setInt(3, question.chapter());
                    row.setString(4, question.status().name());
                    row.setBytes(5, Ids.bytes(question.version()));
                    row.setInt(6, question.number());
                    row.setString(7, question.hash());
                    row.setString(8, question.isOverruled() ? question.overruled() : null);
                    row.setBoolean(9, question.takenBack());
                    row.setString(10, question.id());
                });
    }

    void withdraw(List<String> ids) {
        jdbc.batchUpdate(
                "update questions_question set status = 'WITHDRAWN' where id = ?",
                ids,
                BATCH,
                (row, id) -> row.setString(1, id));
    }
}
