package org.zhishe.questions;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// `bin/bench bank`: how long a large question bank takes to load, when all of it is new, nothing, or one question.
final class BankBench {

    private static final int CHAPTERS = 20;
    private static final int MISUSED = 2;

    private final Map<String, Object> json = new LinkedHashMap<>(Map.of("bench", "bank"));

    static void main(String[] typed) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var words = List.of(typed);
        if (!words.isEmpty() && !words.equals(List.of("--quick"))) {
            System.err.println("bin/bench bank does not know " + String.join(" ", words) + "; see bin/bench --help");
            System.exit(MISUSED);
        }
        new BankBench().measure(words.isEmpty() ? 500 : 50);
    }

    private void measure(int questionsEach) throws IOException {
        var root = Files.createTempDirectory("zhishe-bank");
        var large = LargeBank.in(root, CHAPTERS, questionsEach);
        System.out.printf("%d questions in %d files, on H2 in memory%n%n", large.size(), CHAPTERS);
        System.out.printf("%-22s %10s %14s%n", "loading", "ms", "cpu ms");
        json.put("questions", large.size());
        try (var database = new BankDatabase()) {
            timed("all new", "new", database, large);
            timed("nothing changed", "unchanged", database, large);
            large.change(7, 3);
            timed("one question changed", "one_changed", database, large);
        }
        FileSystemUtils.deleteRecursively(root);
        System.out.println(JsonMapper.builder().build().writeValueAsString(json));
    }

    private void timed(String what, String key, BankDatabase database, LargeBank large) {
        var begun = System.nanoTime();
        var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var report = database.loader().load(large.bank().folder(), large.bank().context());
        var cpuMillis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000;
        var millis = (System.nanoTime() - begun) / 1_000_000;
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException(report.faults().toString());
        }
        System.out.printf(Locale.ROOT, "%-22s %10d %14d%n", what, millis, cpuMillis);
        json.put(key + "_ms", millis);
    }
}
