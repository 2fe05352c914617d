package org.zhishe.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Mode;
import org.zhishe.exams.Opening;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;

/// Requests with somebody else's token, an old token, and again: nothing changes, looked up in the database.
@DatabaseTest
class HostileRequestsTest {

    private static final String ENTRIES = """
            "entries":[{"sequence":1,"slot":1,"chosen":["A"],"flagged":false,"struck":[],"spentMillis":5}]""";
    private static final String ANSWERS = "{" + ENTRIES + "}";
    private static final String HAND_IN = "{" + ENTRIES + ",\"spent\":{\"1\":5}}";

    @Autowired
    MockMvcTester http;

    @Autowired
    ExamRoom room;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Opening mine;

    @BeforeEach
    void aSitting() {
        mine = start();
    }

    @Test
    void theTokenOfAnotherSittingChangesNothing() {
        var stranger = start().token();
        var before = everything();
        assertThat(put(stranger, "/responses", ANSWERS)).hasStatus(401);
        for (var path : List.of("/submit", "/pause", "/resume")) {
            assertThat(post(stranger, path, HAND_IN)).as(path).hasStatus(401);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void handingInAgainAndAgainChangesNothing() throws Exception {
        var receipt = post(mine.token(), "/submit", HAND_IN);
        assertThat(receipt).hasStatusOk();
        var before = everything();
        for (var again = 0; again < 3; again++) {
            assertThat(post(mine.token(), "/submit", HAND_IN).getResponse().getContentAsString())
                    .isEqualTo(receipt.getResponse().getContentAsString());
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aTokenOpensNothingAWeekAfterHandIn() {
        post(mine.token(), "/submit", HAND_IN);
        clock.advance(Duration.ofDays(7).minusMinutes(5));
        assertThat(put(mine.token(), "/responses", ANSWERS)).hasStatusOk();
        clock.advance(Duration.ofMinutes(6));
        var before = everything();
        assertThat(put(mine.token(), "/responses", ANSWERS)).hasStatus(401);
        assertThat(post(mine.token(), "/submit", HAND_IN)).hasStatus(401);
        assertThat(everything()).isEqualTo(before);
    }

    private Opening start() {
        var account = Ids.next();
        People.agrees(account);
        return room.start(account, "jc-paper-1", Mode.FREE);
    }

    /// The sitting with all there is about it.
    private List<Object> everything() {
        var sitting = jdbc.sql("select * from exams_sitting where id = ?")
                .param(Ids.bytes(mine.sitting()))
                .query()
                .singleRow();
        return List.of(
                sitting.get("state"),
                sitting.get("deadline"),
                sitting.get("version"),
                count("attempts_response", sitting.get("attempt_id")),
                count("attempts_marking", sitting.get("attempt_id")));
    }

    private int count(String table, Object attempt) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = ?")
                .param(attempt)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult put(String token, String path, String body) {
        return http.put()
                .uri("/api/v1/sittings/" + mine.sitting() + path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String token, String path, String body) {
        return http.post()
                .uri("/api/v1/sittings/" + mine.sitting() + path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
