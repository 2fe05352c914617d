package org.zhishe.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhishe.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;

/// What the tables hold of one measurement, read without the application.
final class StoredAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A response's place: whose, under which number.
    private record Key(UUID attempt, int lease, int sequence) {}

    private record Stored(int slot, String bankLetters, String standing) {}

    private final Map<UUID, UUID> attempts = new HashMap<>();
    private final Map<UUID, List<String>> orders = new HashMap<>();
    private final Map<Key, Stored> responses = new HashMap<>();

    private StoredAnswers() {}

    static StoredAnswers in(BenchDatabase database) throws SQLException {
        var stored = new StoredAnswers();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var sittings = statement.executeQuery("select id, attempt_id from exams_sitting");
            while (sittings.next()) {
                stored.attempts.put(Ids.of(sittings.getBytes(1)), Ids.of(sittings.getBytes(2)));
            }
            var layouts = statement.executeQuery("select id, layout from attempts_attempt");
            while (layouts.next()) {
                stored.orders.put(
                        Ids.of(layouts.getBytes(1)),
                        List.of(layouts.getString(2).split(" ")));
            }
            var rows = statement.executeQuery(
                    "select attempt_id, lease, sequence, slot, answer, standing from attempts_response");
            while (rows.next()) {
                stored.responses.put(
                        new Key(Ids.of(rows.getBytes(1)), rows.getInt(2), rows.getInt(3)),
                        new Stored(rows.getInt(4), letters(rows.getString(5)), rows.getString(6)));
            }
        }
        return stored;
    }

    /// How many answers the server said it has are not there exactly as they were sent.
    int lost(List<Candidate> candidates) {
        return (int) candidates.stream()
                .flatMap(candidate -> candidate.acknowledged().stream()
                        .filter(answer -> !holds(attempts.get(candidate.sitting()), answer)))
                .count();
    }

    int size() {
        return responses.size();
    }

    private boolean holds(UUID attempt, Candidate.Acknowledged answer) {
        var stored = responses.get(new Key(attempt, answer.lease(), answer.sequence()));
        return stored != null
                && stored.slot == answer.slot()
                && stored.standing.equals("COUNTS")
                && stored.bankLetters.equals(bankLetters(orders.get(attempt).get(answer.slot() - 1), answer.chosen()));
    }

    /// The bank's letters, sorted, for the letters shown: the first of the order is shown as A.
    private static String bankLetters(String order, String shown) {
        return shown.chars()
                .mapToObj(letter -> String.valueOf(order.charAt(letter - 'A')))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String letters(String answer) {
        var letters = new TreeSet<String>();
        JSON.readTree(answer).path("letters").forEach(letter -> letters.add(letter.asString()));
        return String.join("", letters);
    }
}
