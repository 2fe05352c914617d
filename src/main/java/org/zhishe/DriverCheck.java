package org.zhishe;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Refuses MariaDB through MySQL's driver, at the start and in one line.
///
/// MariaDB 10 introduces itself as 5.5.5, so MySQL's driver sends it times without fractions of a second: a receipt
/// read back would differ from the one that was issued.
@Component
class DriverCheck {

    DriverCheck(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            refuseMismatch(connection.getMetaData());
        }
    }

    private static void refuseMismatch(DatabaseMetaData server) throws SQLException {
        var mariaDb = server.getDatabaseProductVersion().contains("MariaDB");
        if (mariaDb && server.getDriverName().contains("MySQL")) {
            throw new IllegalStateException("This server is MariaDB: let ZHISHE_DB_URL begin with jdbc:mariadb://");
        }
    }
}
