package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhishe.journey.Chromium.Screen;

/// The server is killed in the middle of a sitting: every acknowledged answer is there afterwards, and the browser
/// goes on by itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerIT {

    private Chromium chromium;

    @BeforeAll
    void start() {
        Assumptions.assumeTrue(Chromium.executable().isPresent(), "No Chromium");
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void onH2AsShipped() throws IOException {
        try (var server = ServerProcess.onH2()) {
            loseNothing(server);
        }
    }

    @Test
    void onAMysqlFamilyServer() throws IOException {
        var url = System.getProperty("test.mysql.url", "");
        Assumptions.assumeFalse(url.isBlank(), "No MySQL-family server");
        try (var server = ServerProcess.onMysql(url)) {
            loseNothing(server);
        }
    }

    private void loseNothing(ServerProcess server) throws IOException {
        try (var context = chromium.person(Screen.PHONE)) {
            var candidate = new Candidate(context.newPage(), server.url());
            candidate.registers("ting-" + System.nanoTime());
            candidate.startsTheFirstPaper();
            answers(candidate, 10);
            candidate.everythingIsSaved();
            server.kill();
            answers(candidate, 5);
            assertThat(candidate.test("save-state")).not().hasAttribute("data-state", "saved");
            server.restart();
            candidate.everythingIsSaved();
            candidate.handsIn();
            assertThat(candidate.test("receipt").textContent()).contains("15");
            assertNothingOfVaadin(context);
        }
    }

    private static void answers(Candidate candidate, int questions) {
        for (var i = 0; i < questions; i++) {
            candidate.chooses("C");
            candidate.nextQuestion();
        }
    }

    /// The room never left its page, and no session dialog covers it.
    private static void assertNothingOfVaadin(BrowserContext context) {
        var page = context.pages().getFirst();
        assertThat(page.url()).contains("/exam/");
        assertThat(page.locator("vaadin-connection-indicator, vaadin-dialog-overlay")
                        .count())
                .isZero();
    }
}
