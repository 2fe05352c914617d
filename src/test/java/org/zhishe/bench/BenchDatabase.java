package org.zhishe.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.zhishe.journey.ServerProcess;

/// The database a measurement or a test runs on: its own, made before and removed afterwards.
///
/// @param environment what tells the server about it
public record BenchDatabase(String url, String user, String password, Map<String, String> environment) {

    /// Made by every measurement; without it a database is somebody's and is left alone.
    static final String MARK = "bench_commit";

    /// The embedded database with the URL that is shipped.
    public static BenchDatabase embedded(Path folder) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var shipped = Objects.requireNonNull(yaml.getObject());
        var url = shipped.getProperty("spring.datasource.url").replace("${zhishe.data}", folder.toString());
        return new BenchDatabase(url, shipped.getProperty("spring.datasource.username"), "", Map.of());
    }

    /// A database on a MySQL-family server, with the user that ZHISHE_DB_USER and ZHISHE_DB_PASSWORD name, else root.
    static BenchDatabase onServer(String url) {
        var user = System.getenv().getOrDefault("ZHISHE_DB_USER", "root");
        var password = System.getenv().getOrDefault("ZHISHE_DB_PASSWORD", "");
        return new BenchDatabase(url, user, password, ServerProcess.mysql(url, user, password));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// Makes the application's tables.
    void migrate() {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /// Makes the table that marks the database as ours, and that commits are measured on.
    void mark() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists " + MARK
                    + " (client int not null, number int not null, answer varchar(100) not null,"
                    + " primary key (client, number))");
        }
    }

    /// Where commits can be measured while the server runs: on the same server, or in a second file beside the first,
    /// which only one process can open.
    BenchDatabase forCommits() throws SQLException {
        if (!environment.isEmpty()) {
            return this;
        }
        var beside = new BenchDatabase(url.replace("/zhishe;", "/commits;"), user, password, environment);
        beside.mark();
        return beside;
    }

    /// Product and version, as the server calls itself.
    String product() throws SQLException {
        try (var connection = connect()) {
            var server = connection.getMetaData();
            return server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
        }
    }
}
