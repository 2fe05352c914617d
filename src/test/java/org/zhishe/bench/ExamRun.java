package org.zhishe.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhishe.journey.ServerProcess;

/// Many candidates sign in, start, open, save and submit; then the server is killed, and every answer it acknowledged
/// is looked for in the database.
final class ExamRun {

    private static final String PAPER = "jc-paper-1";

    /// Opens and saves of each candidate in a sitting that only warms the server up.
    private static final int WARM = 5;

    private final BenchOptions options;
    private final BenchDatabase database;
    private final Path folder;
    private final Room room = new Room(PAPER);
    private final List<Candidate> warmingUp;
    private final List<Candidate> candidates;
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    ExamRun(BenchOptions options, BenchDatabase database, Path folder) {
        this.options = options;
        this.database = database;
        this.folder = folder;
        this.warmingUp = numbered(0, options.warmingUp());
        this.candidates = numbered(options.warmingUp(), options.candidates());
    }

    /// One candidate's first, second … request of a round.
    private record Turn(Candidate candidate, int number) {}

    ExamReport measure() throws IOException, SQLException {
        say("preparing the database and starting the server");
        database.migrate();
        database.mark();
        Accounts.make(database, everyone());
        var jvm = List.of(System.getProperty("bench.server").split(" "));
        try (var server = new ServerProcess(new ServerProcess.Launch(jvm, database.environment(), folder));
                var round = new Round(options.clients(), server.port(), server.handle())) {
            warmUp(round);
            var rounds = beforeSaving(round);
            var commits = commitRate();
            rounds.add(say(round.run("save", turns(candidates, options.savesEach()), this::save)));
            commits = (commits + commitRate()) / 2;
            rounds.add(handIn(round, candidates));
            var resident = Memory.residentMib(server.handle());
            server.kill();
            return report(rounds, commits, resident);
        }
    }

    /// Whole sittings, one after the other: a server that has run for a day has compiled every way through it.
    private void warmUp(Round round) {
        say("warming up with " + warmingUp.size() + " other candidates");
        var once = turns(warmingUp, 1);
        round.run("sign_in", once, this::signIn);
        for (var sitting = 0; sitting < options.warmSittings(); sitting++) {
            round.run("start", once, this::start);
            round.run("look", once.subList(0, 1), (browser, turn) -> room.look(browser, turn.candidate));
            round.run("open", turns(warmingUp, WARM), this::open);
            round.run("save", turns(warmingUp, WARM), this::save);
            say(round.run("warm-up", once, this::submit));
        }
    }

    private List<Figures> beforeSaving(Round round) {
        List<Figures> rounds = new ArrayList<>();
        rounds.add(say(round.run("sign_in", turns(candidates, 1), this::signIn)));
        rounds.add(say(round.run("start", turns(candidates, 1), this::start)));
        rounds.add(say(round.run("open", turns(candidates, options.opensEach()), this::open)));
        return rounds;
    }

    /// Every paper handed in is a full one: the answers not saved one by one arrive together before.
    private Figures handIn(Round round, List<Candidate> handingIn) {
        var first = options.savesEach() + 1;
        say(round.run(
                "fill",
                turns(handingIn, 1),
                (browser, turn) -> room.save(browser, turn.candidate, first, room.size())));
        return say(round.run("submit", turns(handingIn, 1), this::submit));
    }

    private void signIn(Browser browser, Turn turn) throws IOException {
        Door.signIn(browser, turn.candidate);
    }

    private void start(Browser browser, Turn turn) throws IOException {
        room.start(browser, turn.candidate);
    }

    private void open(Browser browser, Turn turn) throws IOException {
        room.open(browser, turn.candidate);
    }

    private void save(Browser browser, Turn turn) throws IOException {
        room.save(browser, turn.candidate, turn.number, turn.number);
    }

    private void submit(Browser browser, Turn turn) throws IOException {
        room.submit(browser, turn.candidate);
    }

    private double commitRate() throws SQLException {
        return CommitRate.perSecond(
                database.forCommits(), options.clients(), Duration.ofSeconds(options.quick() ? 2 : 5));
    }

    private ExamReport report(List<Figures> rounds, double commits, long resident) throws SQLException {
        say("looking for every answer in the database");
        var stored = StoredAnswers.in(database);
        var acknowledged =
                everyone().stream().mapToInt(each -> each.acknowledged().size()).sum();
        return new ExamReport(
                database.product(), options, rounds, commits, acknowledged, stored.lost(everyone()), resident, load);
    }

    private List<Candidate> everyone() {
        return Stream.concat(warmingUp.stream(), candidates.stream()).toList();
    }

    private static List<Candidate> numbered(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Candidate::new).toList();
    }

    /// First everyone's first turn, then everyone's second: nobody has two requests under way.
    private static List<Turn> turns(List<Candidate> candidates, int each) {
        return IntStream.rangeClosed(1, each)
                .boxed()
                .flatMap(number -> candidates.stream().map(candidate -> new Turn(candidate, number)))
                .toList();
    }

    private static Figures say(Figures round) {
        say("%s: %d in %.1f s, %d errors%s"
                .formatted(
                        round.name(),
                        round.done(),
                        round.elapsed().toMillis() / 1e3,
                        round.errors(),
                        round.firstFailure().map(why -> ", the first: " + why).orElse("")));
        return round;
    }

    /// Progress is no result: it goes to the error output.
    private static void say(String what) {
        System.err.println(what);
    }
}
