package org.zhishe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Runs work in a closed loop: each client takes the next piece as soon as its last one was answered.
final class Round implements AutoCloseable {

    /// What one client does with one piece of work; it throws [Refused] if the reply is not the one wanted.
    @FunctionalInterface
    interface Task<T> {
        void perform(Browser browser, T piece) throws IOException;
    }

    private final int clients;
    private final int port;
    private final ProcessHandle server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Round(int clients, int port, ProcessHandle server) {
        this.clients = clients;
        this.port = port;
        this.server = server;
    }

    <T> Figures run(String name, List<T> work, Task<T> task) {
        var pieces = work.iterator();
        var tallies = IntStream.range(0, clients).mapToObj(each -> new Tally()).toList();
        var begun = System.nanoTime();
        var cpu = cpu();
        var loops = tallies.stream()
                .<Callable<Void>>map(tally -> () -> loop(pieces, task, tally))
                .toList();
        try {
            for (var loop : threads.invokeAll(loops)) {
                loop.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(name, failed);
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - begun);
        return new Figures(name, tallies, elapsed, cpu().minus(cpu));
    }

    private <T> Void loop(Iterator<T> pieces, Task<T> task, Tally tally) throws IOException {
        try (var browser = new Browser(port)) {
            for (var piece = next(pieces); piece != null; piece = next(pieces)) {
                try {
                    task.perform(browser, piece);
                    tally.done(browser.lastNanos());
                } catch (IOException | UncheckedIOException | Refused no) {
                    tally.failed(no);
                    browser.hangUp();
                }
            }
        }
        return null;
    }

    private static <T> T next(Iterator<T> pieces) {
        synchronized (pieces) {
            return pieces.hasNext() ? pieces.next() : null;
        }
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
