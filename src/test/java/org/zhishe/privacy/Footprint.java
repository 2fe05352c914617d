package org.zhishe.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.kernel.Ids;

/// Where in the whole database someone has left a trace, whatever modules there are.
final class Footprint {

    /// A column of 16 bytes that is not called so holds a person.
    private static final Pattern NO_PERSON = Pattern.compile("id|current_version|(?!account|owner|person|user).*_id");

    /// The audit trail keeps the former id of an account that is gone: it says that one and the same did two things,
    /// and
    /// stands for nobody any more. History has another id, so the two cannot be joined.
    private static final String TRAIL = "audit_entry";

    /// @param isText else 16 bytes
    record Column(String table, String name, boolean isText) {

        String qualified() {
            return table + "." + name;
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
                .filter(column ->
                        !column.isText() && !NO_PERSON.matcher(column.name()).matches())
                .map(Column::qualified)
                .toList();
    }

    /// The columns in which this id is found, whatever they are called.
    List<String> of(UUID id) throws SQLException {
        return columns().stream()
                .filter(column -> !column.isText() && count(column, "= ?", Ids.bytes(id)) > 0)
                .map(Column::qualified)
                .toList();
    }

    /// The columns in which this text is found.
    List<String> of(String text) throws SQLException {
        return columns().stream()
                .filter(column -> column.isText() && count(column, "like ?", "%" + text + "%") > 0)
                .map(Column::qualified)
                .toList();
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
                var type = found.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                var isId = type.equals("BINARY") && found.getInt("COLUMN_SIZE") == 16;
                var isTrail = found.getString("TABLE_NAME").equalsIgnoreCase(TRAIL);
                if (!isTrail && (isId || type.contains("CHAR") || type.contains("TEXT") || type.contains("CLOB"))) {
                    var table = found.getString("TABLE_NAME"); // MySQL minds its case
                    columns.add(new Column(table, found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), !isId));
                }
            }
        }
        return columns;
    }
}
