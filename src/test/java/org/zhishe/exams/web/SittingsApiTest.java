package org.zhishe.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhishe.DatabaseTest;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Mode;
import org.zhishe.exams.Opening;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;
import org.zhishe.rest.RequestLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class SittingsApiTest {

    private Opening aSitting() {
        var account = Ids.next();
        People.agrees(account);
        return room.start(account, "jc-paper-1", Mode.FREE);
    }

    private static final String ENTRY = """
            {"entries":[{"sequence":1,"slot":1,"chosen":["A"],"flagged":true,"struck":["B"],"spentMillis":1200}]}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    ExamRoom room;

    @Autowired
    JsonMapper json;

    Opening opening;

    @BeforeEach
    void aSittingJustStarted() {
        opening = aSitting();
    }

    @Test
    void beforeHandInNothingTheRoomReceivesCanHoldAnAnswer() throws Exception {
        var names = new TreeSet<String>();
        for (var reply : List.of(get(""), get("/status"), put(ENTRY), get(""))) {
            assertThat(reply).hasStatusOk();
            collectNames(json.readTree(reply.getResponse().getContentAsByteArray()), names);
        }
        assertThat(names)
                .isEqualTo(Set.of(
                        "canPause",
                        "chosen",
                        "conflicts",
                        "flagged",
                        "from",
                        "handInAfterSeconds",
                        "kind",
                        "late",
                        "lastSequence",
                        "lease",
                        "leaseCurrent",
                        "letter",
                        "marks",
                        "mode",
                        "options",
                        "questions",
                        "responses",
                        "savedAt",
                        "saved",
                        "secondsLeft",
                        "sections",
                        "sequence",
                        "serverTime",
                        "sitting",
                        "slot",
                        "spentMillis",
                        "startedAt",
                        "state",
                        "stem",
                        "struck",
                        "subject",
                        "superseded",
                        "text",
                        "title",
                        "to"));
    }

    @Test
    void aSavedAnswerIsNamedInTheReply() throws Exception {
        var reply = put(ENTRY);
        assertThat(reply).hasStatusOk();
        var body = json.readTree(reply.getResponse().getContentAsByteArray());
        assertThat(body.at("/saved/0").asInt()).isEqualTo(1);
        assertThat(body.at("/state").asString()).isEqualTo("open");
    }

    @Test
    void anUnknownTokenIsRefusedInWordsAndWithoutARedirect() {
        var reply = http.put()
                .uri(path("/responses"))
                .header("Authorization", "Bearer " + "x".repeat(43))
                .contentType(MediaType.APPLICATION_JSON)
                .content(ENTRY)
                .exchange();
        assertThat(reply).hasStatus(401).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem(reply).path("code").asString()).isEqualTo("rest.token");
    }

    @Test
    void aTokenOpensNoOtherSitting() {
        var other = aSitting();
        var reply = http.get()
                .uri("/api/v1/sittings/" + other.sitting())
                .header("Authorization", "Bearer " + opening.token())
                .exchange();
        assertThat(reply).hasStatus(401);
    }

    @Test
    void badInputIsRefusedWholeAndInWords() {
        for (var bad : List.of(
                "{}",
                "not json",
                "{\"entries\":[{\"sequence\":0,\"slot\":1,\"chosen\":[],\"flagged\":false,\"struck\":[],\"spentMillis\":0}]}",
                "{\"entries\":[{\"sequence\":1,\"slot\":1,\"chosen\":null,\"flagged\":false,\"struck\":[],\"spentMillis\":0}]}",
                "{\"entries\":[{\"sequence\":1,\"slot\":99,\"chosen\":[\"A\"],\"flagged\":false,\"struck\":[],\"spentMillis\":0}]}",
                "{\"entries\":[{\"sequence\":1,\"slot\":1,\"chosen\":[\"Z\"],\"flagged\":false,\"struck\":[],\"spentMillis\":0}]}")) {
            var reply = put(bad);
            assertThat(reply).as(bad).hasStatus(400);
            assertThat(problem(reply).path("detail").asString()).as(bad).contains("没有保存");
        }
    }

    @Test
    void anOverlongBodyIsRefused() {
        assertThat(put(" ".repeat(RequestLimits.MAX_BODY + 1))).hasStatus(413);
    }

    @Test
    void aFloodIsSlowedDown() {
        List<Integer> statuses = new ArrayList<>();
        for (var i = 0; i <= RequestLimits.BURST + 20; i++) {
            statuses.add(get("/status").getResponse().getStatus());
        }
        assertThat(statuses).contains(429).startsWith(200);
    }

    @Test
    void theReceiptComesWithHandInAndOnlyThen() {
        assertThat(get("/receipt")).hasStatus(409);
        var reply = post("/submit", "{\"entries\":[],\"spent\":{\"1\":35000}}");
        assertThat(reply).hasStatusOk();
        assertThat(problem(reply).path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(get("/receipt")).hasStatusOk();
        assertThat(problem(get("")).path("questions")).isEmpty();
    }

    @Test
    void problemsAreInTheLanguageAskedFor() {
        var reply = http.get()
                .uri(path("/receipt"))
                .header("Authorization", "Bearer " + opening.token())
                .header("Accept-Language", "en")
                .exchange();
        assertThat(problem(reply).path("detail").asString()).isEqualTo("There is a receipt once you have handed in.");
    }

    @Test
    void theInterfaceDescribesItself() {
        var reply = http.get().uri("/v3/api-docs").exchange();
        assertThat(reply).hasStatusOk();
        assertThat(problem(reply).at("/paths").propertyNames())
                .contains("/api/v1/sittings/{sitting}/responses", "/api/v1/sittings/{sitting}/submit");
    }

    @Test
    void answersThatCameWithARefusedHandInAreKept() {
        var entries = ENTRY.substring(1, ENTRY.length() - 1);
        var reply = post("/submit", "{" + entries + ",\"spent\":{},\"reason\":\"time-up\"}");
        assertThat(reply).hasStatus(409);
        assertThat(problem(reply).path("code").asString()).isEqualTo("exams.sitting.time-left");
        var paper = problem(get(""));
        assertThat(paper.path("state").asString()).isEqualTo("open");
        assertThat(paper.at("/responses/0/chosen/0").asString()).isEqualTo("A");
        assertThat(post("/submit", "{\"entries\":[],\"spent\":{},\"reason\":\"tired\"}"))
                .hasStatus(400);
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path(path))
                .header("Authorization", "Bearer " + opening.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get()
                .uri(path(path))
                .header("Authorization", "Bearer " + opening.token())
                .exchange();
    }

    private MvcTestResult put(String body) {
        return http.put()
                .uri(path("/responses"))
                .header("Authorization", "Bearer " + opening.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String path(String rest) {
        UUID sitting = opening.sitting();
        return "/api/v1/sittings/" + sitting + rest;
    }

    private JsonNode problem(MvcTestResult reply) {
        return json.readTree(reply.getResponse().getContentAsByteArray());
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        node.properties().forEach(property -> {
            names.add(property.getKey());
            collectNames(property.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(item -> collectNames(item, names));
        }
    }
}
