package org.zhishe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.zhishe.journey.ServerProcess;

/// A server with two hundred sittings under way, and as many people who answer until they are told to stop.
final class FullRoom implements AutoCloseable {

    private static final int CANDIDATES = 200;
    private static final int CLIENTS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServerProcess server;
    private final Room room = new Room("jc-paper-1");
    private final List<Candidate> candidates =
            IntStream.range(0, CANDIDATES).mapToObj(Candidate::new).toList();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> clients = new ArrayList<>();
    private volatile boolean answering;

    private FullRoom(ServerProcess server) {
        this.server = server;
    }

    /// Starts a server and lets everyone in.
    static FullRoom open(BenchDatabase database, Path folder) throws IOException, SQLException {
        database.migrate();
        var launch = new ServerProcess.Launch(
                List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), database.environment(), folder);
        var full = new FullRoom(startWithAccounts(database, launch));
        var isOpen = false;
        try {
            full.letIn();
            isOpen = true;
        } finally {
            if (!isOpen) {
                full.close(); // or the server would outlive the test
            }
        }
        return full;
    }

    private static ServerProcess startWithAccounts(BenchDatabase database, ServerProcess.Launch launch)
            throws IOException, SQLException {
        Accounts.make(
                database,
                IntStream.range(0, CANDIDATES).mapToObj(Candidate::new).toList());
        return new ServerProcess(launch);
    }

    private void letIn() throws IOException {
        try (var round = new Round(CLIENTS, server.port(), server.handle())) {
            for (var each : List.of(
                    round.run("sign_in", candidates, Door::signIn), round.run("start", candidates, room::start))) {
                if (each.errors() > 0) {
                    throw new IllegalStateException(each.name() + ": " + each.firstFailure());
                }
            }
        }
        try (var browser = new Browser(server.port())) {
            room.look(browser, candidates.getFirst());
        }
    }

    ServerProcess server() {
        return server;
    }

    List<Candidate> everyone() {
        return candidates;
    }

    int acknowledged() {
        return candidates.stream().mapToInt(each -> each.acknowledged().size()).sum();
    }

    /// Everyone but the last candidate answers, one question after the other, over and over.
    void everybodyAnswers() {
        answering = true;
        for (var client = 0; client < CLIENTS; client++) {
            var mine = mine(client);
            clients.add(threads.submit(() -> answer(mine)));
        }
    }

    private List<Candidate> mine(int client) {
        return IntStream.range(0, CANDIDATES - 1)
                .filter(number -> number % CLIENTS == client)
                .mapToObj(candidates::get)
                .toList();
    }

    private Void answer(List<Candidate> mine) throws IOException {
        try (var browser = new Browser(server.port())) {
            for (var turn = 0; answering; turn++) {
                for (var candidate : mine) {
                    if (answering) {
                        room.saveWhateverHappens(browser, candidate, turn % room.size() + 1, PATIENCE);
                    }
                }
            }
        }
        return null;
    }

    /// Waits until so many more answers were acknowledged.
    void awaitMoreAnswers(int more) {
        var wanted = acknowledged() + more;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged() < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + acknowledged() + " answers of " + wanted);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    void stopAnswering() {
        answering = false;
        clients.forEach(client -> {
            try {
                client.get();
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException("A candidate gave up", failed);
            }
        });
    }

    /// The one who answers only when told to; the first question is answered.
    Candidate candidateWithLittleTime() throws IOException {
        save(candidates.getLast(), 1);
        return candidates.getLast();
    }

    void save(Candidate candidate, int slot) throws IOException {
        try (var browser = new Browser(server.port())) {
            room.save(browser, candidate, slot);
        }
    }

    /// Answers a question until it is too late, however often the time was extended.
    void answersUntilItIsLate(Candidate candidate, int slot) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isLate(candidate, slot)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The time of " + candidate.userName() + " does not end");
            }
            LockSupport.parkNanos(1_000_000_000);
        }
    }

    /// Whether an answer sent now is kept as late; else it counts.
    boolean isLate(Candidate candidate, int slot) throws IOException {
        try (var browser = new Browser(server.port())) {
            return room.isLate(browser, candidate, slot);
        }
    }

    /// Everyone hands in, twice.
    void handIn() {
        try (var round = new Round(CLIENTS, server.port(), server.handle())) {
            for (var time = 0; time < 2; time++) {
                var submitted = round.run("submit", candidates, room::submit);
                if (submitted.errors() > 0) {
                    throw new IllegalStateException("submit: " + submitted.firstFailure());
                }
            }
        }
    }

    @Override
    public void close() {
        answering = false;
        threads.shutdownNow();
        server.close();
    }
}
