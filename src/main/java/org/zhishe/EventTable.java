package org.zhishe;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The migration that makes the table in which events wait until each listener has done its work, so that a killed
/// process loses none. In Java, because Spring Modulith has its ids as `uuid` on H2 and as text on MySQL.
@Component
class EventTable implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611270211");
    }

    @Override
    public String getDescription() {
        return "event publications";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (var statement = connection.createStatement()) {
            create(statement, h2 ? "uuid" : "varchar(36)");
        }
    }

    /// Upper case, because that is how Spring Modulith writes the name and MySQL minds.
    private static void create(Statement statement, String id) throws SQLException {
        statement.execute("""
                create table EVENT_PUBLICATION (
                  id %s not null primary key,
                  listener_id varchar(512) not null,
                  event_type varchar(512) not null,
                  serialized_event varchar(4000) not null,
                  publication_date datetime(6) not null,
                  completion_date datetime(6),
                  status varchar(20),
                  completion_attempts int,
                  last_resubmission_date datetime(6),
                  key event_publication_completion (completion_date)
                ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci""".formatted(id));
    }
}
