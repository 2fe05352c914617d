package org.zhishe.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.kernel.Ids;

/// Where in the whole database someone has left a trace, whatever modules there are.
final class Footprint {

    /// Columns of 16 bytes that hold no person. Every other one does, and some module answers for it.
    private static final Set<String> NO_PERSON = Set.of(
            "attempts_attempt.composition_id",
            "attempts_attempt.id",
            "attempts_composition.id",
            "attempts_composition_version.composition_id",
            "attempts_composition_version.version_id",
            "attempts_mark.attempt_id",
            "attempts_mark.version_id",
            "attempts_marking.attempt_id",
            "attempts_response.attempt_id",
            "corrections_report.id",
            "corrections_notice.attempt_id",
            "corrections_notice.id",
            "corrections_notice.version_id",
            "corrections_report.version_id",
            "corrections_revision.base_version",
            "corrections_revision.id",
            "exams_lease.sitting_id",
            "practice_lease.run_id",
            "practice_run.attempt_id",
            "practice_run.id",
            "exams_outage.id",
            "exams_pause.id",
            "exams_pause.sitting_id",
            "exams_sitting.attempt_id",
            "exams_sitting.id",
            "identity_account.id",
            "marking_task.id",
            "marking_task.sitting_id",
            "identity_grant.unit_id",
            "identity_guest.id",
            "identity_invitation.id",
            "identity_invitation.unit_id",
            "identity_unit.id",
            "identity_unit.parent_id",
            "privacy_consent.id",
            "questions_question.current_version",
            "questions_ruling.version_id",
            "questions_version.id");

    /// Modules that keep what stays under an anonymous id.
    private static final Pattern HISTORY = Pattern.compile("(?!identity_|audit_|privacy_)\\w+");

    enum Kind {
        ID,
        TEXT,
        TIME
    }

    record Column(String table, String name, Kind kind) {

        String qualified() {
            return table.toLowerCase(Locale.ROOT) + "." + name;
        }
    }

    private final DataSource database;
    private final JdbcClient jdbc;

    Footprint(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /// The columns that hold a person's id, by their names.
    List<String> personColumns() throws SQLException {
        return columns().stream()
                .filter(column -> column.kind() == Kind.ID)
                .map(Column::qualified)
                .filter(column -> !NO_PERSON.contains(column))
                .toList();
    }

    /// The columns in which this id is found, whatever they are called: as 16 bytes, or written out in a text.
    List<String> of(UUID id) throws SQLException {
        return columns().stream()
                .filter(column -> switch (column.kind()) {
                    case ID -> count(column, "= ?", Ids.bytes(id)) > 0;
                    case TEXT ->
                        contains(column, id.toString())
                                || contains(column, id.toString().replace("-", ""));
                    case TIME -> false;
                })
                .map(Column::qualified)
                .toList();
    }

    /// The columns of history in which a time is found that stands in the trail beside this account.
    List<String> timesOnRecordOf(UUID account) throws SQLException {
        var times = "in (select at from audit_entry where ? in (actor, subject))";
        return columns().stream()
                .filter(column -> column.kind() == Kind.TIME)
                .filter(column -> HISTORY.matcher(column.table()).matches())
                .filter(column -> count(column, times, Ids.bytes(account)) > 0)
                .map(Column::qualified)
                .toList();
    }

    /// The columns in which this text is found.
    List<String> of(String text) throws SQLException {
        return columns().stream()
                .filter(column -> column.kind() == Kind.TEXT && contains(column, text))
                .map(Column::qualified)
                .toList();
    }

    private boolean contains(Column column, String text) {
        return count(column, "like ?", "%" + text + "%") > 0;
    }

    private int count(Column column, String condition, Object value) {
        return jdbc.sql("select count(*) from " + column.table() + " where " + column.name() + " " + condition)
                .param(value)
                .query(Integer.class)
                .single();
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var connection = database.getConnection();
                var found = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME"); // MySQL minds its case
                var name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                kind(found).ifPresent(kind -> columns.add(new Column(table, name, kind)));
            }
        }
        return columns;
    }

    private static Optional<Kind> kind(ResultSet column) throws SQLException {
        var type = column.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
        if (type.equals("BINARY") && column.getInt("COLUMN_SIZE") == 16) {
            return Optional.of(Kind.ID);
        }
        if (type.startsWith("DATETIME") || type.startsWith("TIMESTAMP")) {
            return Optional.of(Kind.TIME);
        }
        var isText = type.contains("CHAR") || type.contains("TEXT") || type.contains("CLOB");
        return isText ? Optional.of(Kind.TEXT) : Optional.empty();
    }
}
