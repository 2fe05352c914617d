package org.zhishe.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhishe.kernel.Ids;
import tools.jackson.databind.JsonNode;
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
    private final Map<UUID, Map<Integer, String>> marked = new HashMap<>();

    private StoredAnswers() {}

    static StoredAnswers in(BenchDatabase database) throws SQLException {
        var stored = new StoredAnswers();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            stored.readAttempts(statement);
            stored.readMarks(statement);
            stored.readResponses(statement);
        }
        return stored;
    }

    private void readAttempts(Statement statement) throws SQLException {
        var sittings = statement.executeQuery("select id, attempt_id from exams_sitting");
        while (sittings.next()) {
            attempts.put(Ids.of(sittings.getBytes(1)), Ids.of(sittings.getBytes(2)));
        }
        var layouts = statement.executeQuery("select id, layout from attempts_attempt");
        while (layouts.next()) {
            orders.put(Ids.of(layouts.getBytes(1)), List.of(layouts.getString(2).split(" ")));
        }
    }

    private void readMarks(Statement statement) throws SQLException {
        var sheets = statement.executeQuery("select attempt_id, sheet from attempts_marking");
        while (sheets.next()) {
            marked.put(Ids.of(sheets.getBytes(1)), marks(sheets.getString(2)));
        }
    }

    private void readResponses(Statement statement) throws SQLException {
        var rows = statement.executeQuery(
                "select attempt_id, lease, sequence, slot, answer, standing from attempts_response");
        while (rows.next()) {
            responses.put(
                    new Key(Ids.of(rows.getBytes(1)), rows.getInt(2), rows.getInt(3)),
                    new Stored(rows.getInt(4), letters(JSON.readTree(rows.getString(5))), rows.getString(6)));
        }
    }

    /// What each slot was marked with, in the bank's letters; slots without an answer are absent.
    private static Map<Integer, String> marks(String sheet) {
        Map<Integer, String> marks = new HashMap<>();
        JSON.readTree(sheet).path("marks").forEach(mark -> {
            var letters = letters(mark.path("answer"));
            if (!letters.isEmpty()) {
                marks.put(mark.path("slot").asInt(), letters);
            }
        });
        return marks;
    }

    /// Whose answers were marked other than as the last one acknowledged for each slot.
    List<String> wronglyMarked(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !lastAnswers(candidate).equals(marked.get(attempts.get(candidate.sitting()))))
                .map(Candidate::userName)
                .toList();
    }

    private Map<Integer, String> lastAnswers(Candidate candidate) {
        var orders = this.orders.get(attempts.get(candidate.sitting()));
        Map<Integer, String> last = new HashMap<>();
        candidate.acknowledged().stream()
                .sorted(Comparator.comparingInt(Candidate.Acknowledged::sequence))
                .forEach(answer ->
                        last.put(answer.slot(), bankLetters(orders.get(answer.slot() - 1), answer.chosen())));
        return last;
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

    private static String letters(JsonNode answer) {
        var letters = new TreeSet<String>();
        answer.path("letters").forEach(letter -> letters.add(letter.asString()));
        return String.join("", letters);
    }
}
