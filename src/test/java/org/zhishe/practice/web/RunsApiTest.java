package org.zhishe.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Token;
import org.zhishe.practice.OpenedRun;
import org.zhishe.practice.Practice;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.questions.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class RunsApiTest {

    private static final String ANSWER = """
            {"entries":[{"sequence":1,"slot":1,"chosen":["A"],"flagged":false,"struck":[],"spentMillis":1200}]}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    Registration registration;

    @Autowired
    CurrentAccount current;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    @Autowired
    Tables tables;

    OpenedRun opened;

    @BeforeEach
    void aRunJustStarted() {
        People.signIn(People.aCandidate(registration));
        opened = open(Telling.AT_ONCE);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void noKeyLeavesBeforeItsQuestionIsAnswered() throws Exception {
        var before = text(get());
        assertThat(before).contains("\"stem\"").doesNotContain("\"key\"", "explanation");
        var reply = body(put(ANSWER));
        assertThat(reply.path("saved").get(0).asInt()).isEqualTo(1);
        assertThat(reply.path("verdicts")).hasSize(1);
        assertThat(reply.at("/verdicts/0/slot").asInt()).isEqualTo(1);
        assertThat(reply.at("/verdicts/0/verdict").asString()).isIn("right", "wrong", "partly");
        assertThat(reply.at("/verdicts/0/explanation").asString()).isNotEmpty();
        assertThat(body(get()).path("verdicts")).hasSize(1);
    }

    @Test
    void aRunThatTellsAtTheEndTellsNothingUntilThen() throws Exception {
        opened = open(Telling.AT_END);
        assertThat(text(put(ANSWER))).doesNotContain("\"key\"");
        assertThat(text(get())).doesNotContain("\"key\"");
        assertThat(body(call(HttpMethod.POST, "/finish", "{}")).path("verdicts"))
                .hasSize(10);
    }

    @Test
    void othersAreToldOfFromTwentyOneAnswersOn() throws Exception {
        tables.update("delete from attempts_mark");
        clock.advance(Duration.ofMinutes(2)); // nobody is told what was counted before
        for (var person = 1; person <= 20; person++) {
            answersTheFirstOfAChapter();
        }
        assertThat(body(get()).at("/verdicts/0/others").isObject()).isFalse();
        clock.advance(Duration.ofMinutes(2));
        answersTheFirstOfAChapter();
        var others = body(get()).at("/verdicts/0/others");
        assertThat(others.path("answered").asInt()).isEqualTo(21);
        assertThat(others.path("rightPercent").asInt()).isIn(0, 100);
    }

    /// Somebody new answers the same question as everyone before.
    private void answersTheFirstOfAChapter() throws Exception {
        People.signIn(People.aCandidate(registration));
        opened = room.open(
                current.require().account(), practice.start(Wish.chapter(TestBank.SUBJECT, 6, Telling.AT_ONCE)));
        var shown = room.state(room.admit(new Token(opened.token())).orElseThrow())
                .questions()
                .getFirst();
        var first = shown.choice().options().stream()
                .min(Comparator.comparing(Option::text))
                .orElseThrow();
        put(ANSWER.replace("[\"A\"]", "[\"" + first.letter() + "\"]"));
    }

    @Test
    void whatIsKeptOfAQuestionComesWithTheRun() throws Exception {
        var favourite = call(HttpMethod.PUT, "/slots/2/favourite", "{\"on\":true}");
        assertThat(body(favourite).path("favourite").asBoolean()).isTrue();
        assertThat(call(HttpMethod.PUT, "/slots/2/note", "{\"text\":\"别混\"}")).hasStatusOk();
        assertThat(body(get()).at("/kept/1/note").asString()).isEqualTo("别混");
        assertThat(body(get()).at("/kept/1/favourite").asBoolean()).isTrue();
        assertThat(call(HttpMethod.PUT, "/slots/99/favourite", "{\"on\":true}")).hasStatus(400);
        assertThat(call(HttpMethod.PUT, "/slots/2/note", "{\"text\":\"" + "长".repeat(2_001) + "\"}"))
                .hasStatus(409);
        assertThat(body(get()).at("/kept/1/note").asString()).isEqualTo("别混");
    }

    @Test
    void aFaultIsReportedAndBadReportsAreRefused() throws Exception {
        var reported = call(HttpMethod.PUT, "/slots/1/report", "{\"kind\":\"key\",\"text\":\"应选 B\"}");
        assertThat(body(reported).path("kind").asString()).isEqualTo("key");
        assertThat(call(HttpMethod.PUT, "/slots/1/report", "{\"kind\":\"other\",\"text\":\"\"}"))
                .hasStatus(409);
        assertThat(call(HttpMethod.PUT, "/slots/1/report", "{\"kind\":\"nonsense\",\"text\":\"\"}"))
                .hasStatus(404);
        assertThat(call(HttpMethod.PUT, "/slots/0/report", "{\"kind\":\"key\",\"text\":\"\"}"))
                .hasStatus(400);
    }

    @Test
    void badInputIsRefusedWholeAndInWords() throws Exception {
        for (var bad : List.of(
                "{}", "no json", ANSWER.replace("\"slot\":1", "\"slot\":99"), ANSWER.replace("[\"A\"]", "[\"Z\"]"))) {
            var reply = put(bad);
            assertThat(reply).as(bad).hasStatus(400);
            assertThat(body(reply).path("detail").asString()).as(bad).contains("没有保存");
        }
        assertThat(body(get()).path("verdicts")).isEmpty();
    }

    @Test
    void aTokenOpensItsOwnRunOnly() {
        var other = open(Telling.AT_END);
        SecurityContextHolder.clearContext();
        var reply = http.get()
                .uri(RunsController.ADDRESS + other.run())
                .header("Authorization", "Bearer " + opened.token())
                .exchange();
        assertThat(reply).hasStatus(401);
        assertThat(http.get().uri(RunsController.ADDRESS + opened.run()).exchange())
                .hasStatus(401);
    }

    private OpenedRun open(Telling telling) {
        return room.open(current.require().account(), practice.start(Wish.random(TestBank.SUBJECT, telling)));
    }

    private MvcTestResult get() {
        return call(HttpMethod.GET, "", "");
    }

    private MvcTestResult put(String content) {
        return call(HttpMethod.PUT, "/responses", content);
    }

    /// Nobody is signed in: the token alone admits.
    private MvcTestResult call(HttpMethod method, String path, String content) {
        SecurityContextHolder.clearContext();
        return http.method(method)
                .uri(RunsController.ADDRESS + opened.run() + path)
                .header("Authorization", "Bearer " + opened.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private JsonNode body(MvcTestResult reply) throws Exception {
        return json.readTree(reply.getResponse().getContentAsByteArray());
    }

    private static String text(MvcTestResult reply) throws Exception {
        return reply.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
