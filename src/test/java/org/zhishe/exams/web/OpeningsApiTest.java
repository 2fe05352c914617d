package org.zhishe.exams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.kernel.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class OpeningsApiTest {

    private static final String PAPER = """
            {"paper":"jc-paper-1","mode":"free"}""";

    @Autowired
    Tables tables;

    @Autowired
    MockMvcTester http;

    @Autowired
    Registration registration;

    @Autowired
    ExamRoom room;

    @Autowired
    JsonMapper json;

    SignedIn person;
    MockHttpSession session;

    @BeforeEach
    void someoneIsSignedIn() {
        person = People.aCandidate(registration);
        session = new MockHttpSession();
        http.post()
                .uri("/login")
                .session(session)
                .param("username", person.userName())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
    }

    @Test
    void aSittingStartsAndItsTokenOpensIt() {
        var opening = body(start(PAPER));
        assertThat(opening.path("lease").asInt()).isEqualTo(1);
        var paper = http.get()
                .uri("/api/v1/sittings/" + opening.path("sitting").asString())
                .header("Authorization", "Bearer " + opening.path("token").asString())
                .exchange();
        assertThat(paper).hasStatusOk();
        assertThat(body(paper).path("questions")).hasSize(80);
    }

    @Test
    void startingTwiceOpensTheSameSitting() {
        var first = body(start(PAPER));
        var second = body(start(PAPER));
        assertThat(second.path("sitting")).isEqualTo(first.path("sitting"));
        assertThat(second.path("lease").asInt()).isEqualTo(2);
    }

    @Test
    void aRunningSittingOpensOnAnotherDevice() {
        var sitting = body(start(PAPER)).path("sitting").asString();
        var opening = body(open(sitting));
        assertThat(opening.path("lease").asInt()).isEqualTo(2);
        assertThat(opening.path("token").asString()).hasSize(43);
    }

    @Test
    void nobodyOpensTheSittingOfAnother() {
        var somebody = People.aCandidate(registration);
        var other = room.start(somebody.account(), "jc-paper-1", Mode.FREE).sitting();
        assertRefused(open(other.toString()), 404, "exams.sitting.unknown");
        assertRefused(open(Ids.next().toString()), 404, "exams.sitting.unknown");
    }

    @Test
    void withoutASessionOneIsAskedToSignInAndNotRedirected() {
        var nobody = http.post().uri("/api/v1/sittings").contentType(MediaType.APPLICATION_JSON);
        assertRefused(nobody.content(PAPER).exchange(), 401, "rest.sign-in");
        assertRefused(nobody.with(csrf()).exchange(), 401, "rest.sign-in");
    }

    @Test
    void aSessionWithoutItsCsrfTokenStartsNothing() {
        var request = http.post().uri("/api/v1/sittings").session(session).contentType(MediaType.APPLICATION_JSON);
        assertRefused(request.content(PAPER).exchange(), 403, "rest.csrf");
        assertThat(body(start(PAPER)).path("lease").asInt()).isEqualTo(1);
    }

    @Test
    void aSessionThatEndedElsewhereStartsNothing() {
        tables.update(
                "UPDATE identity_account SET credentials_version = credentials_version + 1 WHERE user_name = ?",
                person.userName());
        assertRefused(start(PAPER), 401, "rest.sign-in");
    }

    @Test
    void whatCannotBeSatIsRefusedInWords() {
        assertRefused(start("{\"paper\":\"none\",\"mode\":\"free\"}"), 404, "exams.paper.unknown");
        assertRefused(start("{\"paper\":\"jc-paper-1\",\"mode\":\"FAST\"}"), 400, "rest.field");
        assertRefused(start("{\"paper\":\"jc-paper-1\"}"), 400, "rest.field");
        assertRefused(start("paper"), 400, "rest.unreadable");
    }

    private MvcTestResult start(String wanted) {
        return mine("/api/v1/sittings").content(wanted).exchange();
    }

    private MvcTestResult open(String sitting) {
        return mine("/api/v1/sittings/" + sitting + "/leases").exchange();
    }

    private MockMvcRequestBuilder mine(String path) {
        return http.post().uri(path).session(session).with(csrf()).contentType(MediaType.APPLICATION_JSON);
    }

    private JsonNode body(MvcTestResult reply) {
        return json.readTree(reply.getResponse().getContentAsByteArray());
    }

    private void assertRefused(MvcTestResult reply, int status, String code) {
        assertThat(reply).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(reply).path("code").asString()).isEqualTo(code);
    }
}
