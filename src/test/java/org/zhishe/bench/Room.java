package org.zhishe.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// What a candidate's exam room asks of the server.
final class Room {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Random RANDOM = new Random(20261124);

    private final String paper;
    private List<Question> questions = List.of();
    private int smallest;

    /// A place of the paper: how many options it shows, how many a candidate picks here.
    private record Question(int options, int picks) {}

    Room(String paper) {
        this.paper = paper;
    }

    void start(Browser browser, Candidate candidate) throws IOException {
        var body = "{\"paper\":\"" + paper + "\",\"mode\":\"free\"}";
        var request = Request.json("POST", "/api/v1/sittings", candidate.sessionHeaders(), body);
        var opening = JSON.readTree(ok("start", browser.exchange(request)).text());
        candidate.isIn(
                UUID.fromString(opening.path("sitting").asString()),
                opening.path("lease").asInt(),
                opening.path("token").asString());
    }

    /// Reads the paper closely, to learn what can be answered.
    void look(Browser browser, Candidate candidate) throws IOException {
        var reply = ok("open", browser.exchange(paperOf(candidate)));
        var shown = JSON.readTree(reply.text()).path("questions");
        List<Question> seen = new ArrayList<>();
        shown.forEach(each -> seen.add(new Question(
                each.path("options").size(), each.path("kind").asString().equals("single") ? 1 : 2)));
        questions = List.copyOf(seen);
        smallest = reply.size() * 9 / 10;
    }

    void open(Browser browser, Candidate candidate) throws IOException {
        var reply = ok("open", browser.exchange(paperOf(candidate)));
        if (reply.size() < smallest) {
            throw new Refused("open: only " + reply.size() + " bytes", reply);
        }
    }

    int size() {
        return questions.size();
    }

    /// Saves one answer, as a tap on an option does.
    void save(Browser browser, Candidate candidate, int slot) throws IOException {
        save(browser, candidate, slot, slot);
    }

    /// Saves one answer as a browser does that does not give up: the same entry again and again, until it is named.
    void saveWhateverHappens(Browser browser, Candidate candidate, int slot, Duration patience) throws IOException {
        var entry = new Entry(candidate.nextSequence(), slot, pick(slot));
        var end = System.nanoTime() + patience.toNanos();
        while (!isSaved(browser, candidate, entry)) {
            if (System.nanoTime() > end) {
                throw new IOException("Not saved within " + patience);
            }
            LockSupport.parkNanos(200_000_000);
        }
        candidate.knowsSaved(entry.sequence, entry.slot, entry.chosen);
    }

    private static boolean isSaved(Browser browser, Candidate candidate, Entry entry) throws IOException {
        var body = "{\"entries\":[" + entry.json() + "]}";
        try {
            var reply = browser.exchange(
                    Request.json("PUT", candidate.sittingPath() + "/responses", candidate.tokenHeaders(), body));
            var named = "\"saved\":[" + entry.sequence + "],\"late\":[],\"superseded\":[]";
            return reply.status() == 200 && reply.text().contains(named);
        } catch (IOException serverAway) {
            browser.hangUp();
            return false;
        }
    }

    /// Saves answers to these questions in one request, as after a reconnect.
    void save(Browser browser, Candidate candidate, int from, int to) throws IOException {
        var first = IntStream.rangeClosed(from, to)
                .mapToObj(slot -> new Entry(candidate.nextSequence(), slot, pick(slot)))
                .toList();
        var body = first.stream().map(Entry::json).collect(Collectors.joining(",", "{\"entries\":[", "]}"));
        var request = Request.json("PUT", candidate.sittingPath() + "/responses", candidate.tokenHeaders(), body);
        var reply = ok("save", browser.exchange(request));
        var named = first.stream().map(each -> String.valueOf(each.sequence)).collect(Collectors.joining(","));
        if (!reply.text().contains("\"saved\":[" + named + "],\"late\":[],\"superseded\":[]")) {
            throw new Refused("save: not every answer is named as counting", reply);
        }
        first.forEach(each -> candidate.knowsSaved(each.sequence, each.slot, each.chosen));
    }

    /// Sends an answer around the deadline: whether it was kept as late, or counts. Anything else is no answer to that.
    boolean isLate(Browser browser, Candidate candidate, int slot) throws IOException {
        var entry = new Entry(candidate.nextSequence(), slot, pick(slot));
        var body = "{\"entries\":[" + entry.json() + "]}";
        var request = Request.json("PUT", candidate.sittingPath() + "/responses", candidate.tokenHeaders(), body);
        var reply = ok("answer around the deadline", browser.exchange(request));
        var number = "[" + entry.sequence + "]";
        if (reply.text().contains("\"saved\":" + number + ",\"late\":" + number + ",\"superseded\":[]")) {
            return true;
        }
        if (!reply.text().contains("\"saved\":" + number + ",\"late\":[],\"superseded\":[]")) {
            throw new Refused("neither late nor in time", reply);
        }
        candidate.knowsSaved(entry.sequence, entry.slot, entry.chosen);
        return false;
    }

    void submit(Browser browser, Candidate candidate) throws IOException {
        var spent = IntStream.rangeClosed(1, size())
                .mapToObj(slot -> "\"" + slot + "\":" + 1_000 * slot)
                .collect(Collectors.joining(",", "{\"entries\":[],\"spent\":{", "}}"));
        var request = Request.json("POST", candidate.sittingPath() + "/submit", candidate.tokenHeaders(), spent);
        var reply = ok("submit", browser.exchange(request));
        if (!reply.text().contains("\"hash\":\"")) {
            throw new Refused("submit: no receipt", reply);
        }
    }

    private record Entry(int sequence, int slot, String chosen) {

        String json() {
            var letters = chosen.chars()
                    .mapToObj(letter -> "\"" + (char) letter + "\"")
                    .collect(Collectors.joining(","));
            return "{\"sequence\":" + sequence + ",\"slot\":" + slot + ",\"chosen\":[" + letters
                    + "],\"flagged\":false,\"struck\":[],\"spentMillis\":" + 1_000 * slot + "}";
        }
    }

    /// Letters as shown, in alphabetical order.
    private String pick(int slot) {
        var question = questions.get(slot - 1);
        var first = RANDOM.nextInt(question.options - question.picks + 1);
        return "ABCDEFGH".substring(first, first + question.picks);
    }

    private static Request paperOf(Candidate candidate) {
        return Request.get(candidate.sittingPath(), candidate.tokenHeaders());
    }

    private static Reply ok(String what, Reply reply) {
        if (reply.status() != 200) {
            throw new Refused(what, reply);
        }
        return reply;
    }
}
