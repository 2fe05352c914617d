package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.bench.Deadlines;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// The server is killed in the middle of a sitting: every acknowledged answer is there afterwards, the time is given
/// back, and the browser goes on by itself.
class KilledServerIT {

    /// Enough to start the server, find it again and answer a question in, also where all of that is slow. What runs
    /// out before the server goes down is not given back.
    private static final Duration LITTLE_TIME = Duration.ofSeconds(40);

    /// How long the server is down at least: long enough to be an outage.
    private static final Duration DOWN = Duration.ofSeconds(16);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "DEMO", mode = EnumSource.Mode.EXCLUDE)
    void noAnswerIsLost(Kind kind) throws IOException {
        var zhishe = INSTALLATIONS.on(kind);
        var candidate = new Candidate(CHROMIUM.person(Screen.PHONE).newPage(), zhishe.url());
        candidate.registers("ting");
        candidate.startsTheFirstPaper();
        answers(candidate, 10);
        candidate.everythingIsSaved();
        zhishe.server().kill();
        answers(candidate, 5);
        assertThat(candidate.test("save-state")).not().hasAttribute("data-state", "saved");
        zhishe.server().restart();
        candidate.everythingIsSaved();
        assertNothingOfVaadin(candidate.page());
        candidate.handsIn();
        assertThat(candidate.answersOnTheReceipt()).isEqualTo(theFirst(15));
    }

    /// The time runs out while the server is down: the room waits, goes on with the time given back, and hands in by
    /// itself when that is over. On one database: `FaultsIT` shows the same of the other.
    @Test
    void timeThatRanOutMeanwhileIsGivenBack() throws IOException, SQLException {
        var zhishe = INSTALLATIONS.on(Kind.H2);
        var candidate = new Candidate(CHROMIUM.person(Screen.PHONE).newPage(), zhishe.url());
        candidate.registers("shijian");
        candidate.startsTheFirstPaper();
        answers(candidate, 1);
        candidate.everythingIsSaved();
        zhishe.server().kill();
        Deadlines.set(zhishe.database(), candidate.sitting(), LITTLE_TIME);
        zhishe.server().restart();
        answers(candidate, 1);
        candidate.everythingIsSaved(); // and the room knows how little is left
        zhishe.server().kill();
        var down = System.nanoTime();
        answers(candidate, 1);
        candidate.test("timeup-waiting").waitFor();
        Deadlines.awaitPassed(DOWN.minusNanos(System.nanoTime() - down));
        zhishe.server().restart();
        assertThat(candidate.test("notice")).containsText("考试时间延长了");
        assertThat(candidate.test("timeup-waiting")).hasCount(0);
        answers(candidate, 1);
        candidate.everythingIsSaved();
        candidate.test("receipt").waitFor();
        assertThat(candidate.answersOnTheReceipt()).isEqualTo(theFirst(4));
    }

    private static void answers(Candidate candidate, int questions) {
        for (var i = 0; i < questions; i++) {
            candidate.chooses("C");
            candidate.nextQuestion();
        }
    }

    private static Map<Integer, String> theFirst(int questions) {
        return IntStream.rangeClosed(1, questions)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), question -> "C"));
    }

    /// The room never left its page, and no session dialog covers it.
    private static void assertNothingOfVaadin(Page page) {
        assertThat(page.url()).contains("/exam/");
        assertThat(page.locator("vaadin-connection-indicator, vaadin-dialog-overlay"))
                .hasCount(0);
    }
}
