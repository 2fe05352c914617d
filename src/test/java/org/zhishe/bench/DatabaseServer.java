package org.zhishe.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes and removes a database of one measurement or test on a MySQL-family server.
public record DatabaseServer(String serverUrl, String name, BenchDatabase database) implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("(jdbc:(?:mysql|mariadb)://[^/?]+/)([A-Za-z0-9_]+)(\\?.*)?");

    /// Makes the database; an earlier measurement's of this name is made anew.
    ///
    /// @throws IllegalArgumentException if the URL is no such URL, or names a database that holds something else
    static DatabaseServer with(String url) throws SQLException {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "needs a URL like jdbc:mysql://127.0.0.1:3306/bench (or jdbc:mariadb://…), not " + url);
        }
        var server = new DatabaseServer(server(parts), parts.group(2), BenchDatabase.onServer(url));
        if (server.count("table_name <> ''") > 0 && server.count("table_name = '" + BenchDatabase.MARK + "'") == 0) {
            throw new IllegalArgumentException("finds tables in " + server.name
                    + " that no measurement made; name a database that does not exist yet, it is made and removed");
        }
        server.close();
        server.run("create database " + server.name + " character set utf8mb4 collate utf8mb4_unicode_ci");
        return server;
    }

    /// A database of this name beside the one the URL names, made anew with the application's tables.
    public static DatabaseServer beside(String url, String name) throws SQLException {
        var server = with(url.replaceFirst("/[A-Za-z0-9_]+(\\?.*)?$", "/" + name + "$1"));
        server.database.migrate();
        server.database.mark();
        return server;
    }

    @Override
    public void close() throws SQLException {
        run("drop database if exists " + name);
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(serverUrl, database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String which) throws SQLException {
        try (var connection = DriverManager.getConnection(serverUrl, database.user(), database.password());
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select count(*) from information_schema.tables where table_schema = '"
                                + name + "' and " + which)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static String server(Matcher parts) {
        return parts.group(1) + (parts.group(3) == null ? "" : parts.group(3));
    }
}
