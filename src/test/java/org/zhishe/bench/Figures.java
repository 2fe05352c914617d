package org.zhishe.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The figures of one round.
final class Figures {

    private final String name;
    private final long[] sorted;
    private final int errors;
    private final Optional<String> firstFailure;
    private final Duration elapsed;
    private final Duration serverCpu;

    /// @param serverCpu processor time the server took meanwhile, whatever for
    Figures(String name, List<Tally> tallies, Duration elapsed, Duration serverCpu) {
        this.name = name;
        this.sorted = tallies.stream().flatMapToLong(Tally::times).sorted().toArray();
        this.errors = tallies.stream().mapToInt(Tally::failures).sum();
        this.firstFailure =
                tallies.stream().flatMap(tally -> tally.firstFailure().stream()).findFirst();
        this.elapsed = elapsed;
        this.serverCpu = serverCpu;
    }

    String name() {
        return name;
    }

    int errors() {
        return errors;
    }

    Optional<String> firstFailure() {
        return firstFailure;
    }

    Duration elapsed() {
        return elapsed;
    }

    int done() {
        return sorted.length;
    }

    double perSecond() {
        return done() * 1e9 / elapsed.toNanos();
    }

    /// Milliseconds within which this share of the requests was answered.
    double millis(double share) {
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / 1e6;
    }

    double serverMillisEach() {
        return done() == 0 ? 0 : serverCpu.toNanos() / 1e6 / done();
    }
}
