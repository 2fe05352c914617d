package org.zhishe.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What was asked for on the command line.
///
/// @param jdbcUrl a database on a MySQL-family server; empty for the embedded one
record BenchOptions(boolean quick, Optional<String> jdbcUrl, int candidates, int clients) {

    private static final BenchOptions USUAL = new BenchOptions(false, Optional.empty(), 0, 64);
    private static final int MANY = 3_000;
    private static final int FEW = 120;

    /// @throws IllegalArgumentException with a line for whoever typed it
    static BenchOptions of(String... typed) {
        var options = USUAL;
        for (var words = List.of(typed).iterator(); words.hasNext(); ) {
            options = options.with(words.next(), words);
        }
        return options.candidates > 0 ? options : options.withCandidates(options.quick ? FEW : MANY);
    }

    /// How often each candidate opens the paper; the fewer there are, the more often, so that a round lasts.
    int opensEach() {
        return quick ? 8 : 4;
    }

    /// How many answers each candidate saves one by one.
    int savesEach() {
        return quick ? 15 : 12;
    }

    /// How many whole sittings the candidates who only warm the server up go through, one after the other.
    int warmSittings() {
        return quick ? 1 : 60;
    }

    int warmingUp() {
        return Math.max(clients, candidates / 30);
    }

    private BenchOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--quick" -> new BenchOptions(true, jdbcUrl, candidates, clients);
            case "--jdbc-url" ->
                new BenchOptions(quick, Optional.of(next(word, "a JDBC URL", rest)), candidates, clients);
            case "--candidates" -> withCandidates(number(word, rest));
            case "--clients" -> new BenchOptions(quick, jdbcUrl, candidates, number(word, rest));
            default -> throw new IllegalArgumentException("does not know " + word + "; see bin/bench --help");
        };
    }

    private BenchOptions withCandidates(int number) {
        return new BenchOptions(quick, jdbcUrl, number, clients);
    }

    private static int number(String word, Iterator<String> rest) {
        var text = next(word, "a number", rest);
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(word + " needs a number from 1 to 99999, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static String next(String word, String what, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(word + " needs " + what);
        }
        return rest.next();
    }
}
