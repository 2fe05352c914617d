package org.zhishe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.zhishe.bench.BenchDatabase;
import org.zhishe.bench.DatabaseServer;

/// Zhishe as it is shipped, with a database of its own that a test may look into while the server is down.
record Installation(ServerProcess server, BenchDatabase database, Optional<DatabaseServer> databaseServer)
        implements AutoCloseable {

    enum Kind {
        H2,
        /// On H2, with the demo's accounts.
        DEMO,
        MYSQL
    }

    /// Starts one; the test is skipped where bin/test found no MySQL-family server.
    static Installation start(Kind kind) {
        try {
            return switch (kind) {
                case H2 -> onH2(Map.of());
                case DEMO -> onH2(Map.of("SPRING_PROFILES_ACTIVE", "demo"));
                case MYSQL -> onMysql();
            };
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("No installation on " + kind, failed);
        }
    }

    private static Installation onH2(Map<String, String> environment) throws IOException {
        var folder = Files.createTempDirectory("zhishe-it");
        var server = ServerProcess.small(environment, folder);
        return new Installation(server, BenchDatabase.embedded(folder), Optional.empty());
    }

    private static Installation onMysql() throws IOException, SQLException {
        var url = System.getProperty("test.mysql.url", "");
        Assumptions.assumeFalse(url.isBlank(), "No MySQL-family server");
        var own = DatabaseServer.beside(url, "zhishe_it");
        var folder = Files.createTempDirectory("zhishe-it");
        return new Installation(
                ServerProcess.small(own.database().environment(), folder), own.database(), Optional.of(own));
    }

    String url() {
        return server.url();
    }

    /// As it was before a test that failed with the server down.
    Installation running() {
        try {
            if (!server.handle().isAlive()) {
                server.restart();
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        server.close();
        if (databaseServer.isPresent()) {
            databaseServer.get().close();
        }
    }
}
