package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.identity.Browser;
import org.zhishe.identity.Guests;
import org.zhishe.kernel.Token;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.practice.Trial;

/// What is left of guests who never registered.
@DatabaseTest
class GuestsLeaveTest {

    @Autowired
    GuestsLeave leave;

    @Autowired
    Guests guests;

    @Autowired
    Trial trial;

    @Autowired
    PracticeRoom room;

    @Autowired
    TestClock clock;

    Footprint footprint;
    UUID guest;
    String token;

    @BeforeEach
    void aGuestIsHere(@Autowired DataSource database) {
        footprint = new Footprint(database);
        var browser = new Browser();
        browser.request();
        guest = guests.here();
        token = trial.open(guest).token();
    }

    @AfterEach
    void nobodyIsHere() {
        Browser.close();
    }

    @Test
    void whoAnsweredHasAMonth() throws SQLException {
        room.answer(
                room.admit(new Token(token)).orElseThrow(),
                List.of(new Entry(1, 1, List.of("A"), false, List.of(), 1_000)));
        clock.advance(Duration.ofDays(29));
        leave.deleteOver();
        assertThat(footprint.of(guest)).contains("identity_guest.id", "practice_run.account");
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        leave.deleteOver();
        assertThat(footprint.of(guest)).isEmpty();
        assertThat(room.admit(new Token(token)))
                .as("nothing opens what is gone")
                .isEmpty();
    }

    @Test
    void whoNeverAnsweredLeavesNothingAfterADay() throws SQLException {
        leave.deleteOver();
        assertThat(footprint.of(guest)).contains("attempts_attempt.owner");
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        leave.deleteOver();
        assertThat(footprint.of(guest)).isEmpty();
    }
}
