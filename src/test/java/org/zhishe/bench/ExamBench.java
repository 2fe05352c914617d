package org.zhishe.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// `bin/bench exam`: measures the exam room on the packaged jar.
final class ExamBench {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ExamBench() {}

    static void main(String[] typed) throws IOException, SQLException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try {
            var report = measure(BenchOptions.of(typed));
            report.print(System.out);
            System.exit(report.isGood() ? 0 : FAILED);
        } catch (IllegalArgumentException wrong) {
            System.err.println("bin/bench exam " + wrong.getMessage());
            System.exit(MISUSED);
        }
    }

    private static ExamReport measure(BenchOptions options) throws IOException, SQLException {
        var folder = Path.of(
                        "target/bench", String.valueOf(ProcessHandle.current().pid()))
                .toAbsolutePath();
        Files.createDirectories(folder);
        var report = measure(options, folder);
        if (report.isGood()) {
            FileSystemUtils.deleteRecursively(folder); // else the server's log and data say why
        }
        return report;
    }

    private static ExamReport measure(BenchOptions options, Path folder) throws IOException, SQLException {
        if (options.jdbcUrl().isEmpty()) {
            return new ExamRun(options, BenchDatabase.embedded(folder), folder).measure();
        }
        try (var server = DatabaseServer.with(options.jdbcUrl().get())) {
            return new ExamRun(options, server.database(), folder).measure();
        }
    }
}
