package org.zhishe.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// How many durable commits of a single row the database does by itself: as many clients as the measurement has, each
/// on a connection of its own, one INSERT and its commit at a time. What the saves can reach at most.
final class CommitRate {

    private static final AtomicInteger CLIENT = new AtomicInteger();
    private static final String ANSWER = "{\"type\":\"choice\",\"letters\":[\"A\"]} COUNTS 2026-11-24 01:00:00.000000";

    private CommitRate() {}

    static double perSecond(BenchDatabase database, int clients, Duration duration) {
        var end = System.nanoTime() + duration.toNanos();
        var commits = IntStream.range(0, clients)
                .<Callable<Integer>>mapToObj(each -> () -> commits(database, end))
                .toList();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var sum = 0;
            for (var each : threads.invokeAll(commits)) {
                sum += each.get();
            }
            return sum * 1e9 / (System.nanoTime() - begun);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The commit rate could not be measured", failed);
        }
    }

    private static int commits(BenchDatabase database, long end) throws SQLException {
        var client = CLIENT.incrementAndGet();
        try (var connection = database.connect();
                var insert = connection.prepareStatement("insert into " + BenchDatabase.MARK + " values (?, ?, ?)")) {
            var number = 0;
            while (System.nanoTime() < end) {
                insert.setInt(1, client);
                insert.setInt(2, ++number);
                insert.setString(3, ANSWER);
                insert.executeUpdate(); // commits by itself
            }
            return number;
        }
    }
}
