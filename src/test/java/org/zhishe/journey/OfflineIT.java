package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhishe.journey.Chromium.Screen;

/// The network goes away, the device changes, the browser offers little: the sitting goes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineIT {

    private static final int TWO_MINUTES = 120_000;
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

    private ServerProcess server;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException {
        Assumptions.assumeTrue(Chromium.executable().isPresent(), "No Chromium");
        server = ServerProcess.onH2();
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    @Test
    void answersGivenOfflineArriveAfterwardsInOrder() {
        try (var context = chromium.person(Screen.PHONE)) {
            var candidate = new Candidate(context.newPage(), server.url());
            candidate.registers("lixian");
            candidate.startsTheFirstPaper();
            candidate.chooses("A");
            candidate.everythingIsSaved();
            context.setOffline(true);
            for (var i = 0; i < 6; i++) {
                candidate.nextQuestion();
                candidate.chooses("B");
            }
            assertThat(candidate.test("save-state")).hasAttribute("data-state", "offline");
            candidate.page().waitForTimeout(TWO_MINUTES);
            assertThat(candidate.test("download-log")).isVisible();
            List<Integer> sent = new ArrayList<>();
            context.onRequest(request -> sent.addAll(sequences(request)));
            context.setOffline(false);
            candidate.everythingIsSaved();
            assertThat(sent).hasSizeGreaterThanOrEqualTo(6).isSorted();
            candidate.handsIn();
            assertThat(candidate.test("receipt").textContent()).contains("7");
        }
    }

    @Test
    void aReloadWithoutANetworkShowsTheSittingAgain() {
        try (var context = chromium.person(Screen.DESKTOP)) {
            var candidate = new Candidate(context.newPage(), server.url());
            candidate.registers("chongzai");
            candidate.startsTheFirstPaper();
            candidate.chooses("A");
            candidate.everythingIsSaved();
            candidate.page().waitForFunction("navigator.serviceWorker.controller !== null");
            context.setOffline(true);
            candidate.nextQuestion();
            candidate.chooses("D");
            candidate.page().reload();
            candidate.goesTo(2);
            assertThat(candidate.page().locator("input:checked").count()).isEqualTo(1);
            context.setOffline(false);
            candidate.everythingIsSaved();
        }
    }

    @Test
    void anotherDeviceTakesOverAndTheOldOneSaysSo() {
        try (var phone = chromium.person(Screen.PHONE);
                var desk = chromium.person(Screen.DESKTOP)) {
            var onPhone = new Candidate(phone.newPage(), server.url());
            onPhone.registers("huanji");
            onPhone.startsTheFirstPaper();
            onPhone.chooses("A");
            onPhone.everythingIsSaved();
            var onDesk = new Candidate(desk.newPage(), server.url());
            onDesk.signsIn("huanji");
            onDesk.continuesTheSitting();
            assertThat(onDesk.page().locator("input:checked")).hasCount(1);
            onPhone.nextQuestion();
            onPhone.chooses("B");
            onPhone.test("superseded").waitFor();
            onDesk.goesTo(2);
            assertThat(onDesk.page().locator("input:checked")).hasCount(0);
        }
    }

    @Test
    void insideWeChatWithoutStorageAnswersAreSavedAndTheScreenSaysWhatIsMissing() {
        var wechat = new Browser.NewContextOptions()
                .setUserAgent(
                        "Mozilla/5.0 (Linux; Android 14; PHONE) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0"
                                + " Chrome/130.0.0.0 Mobile Safari/537.36 XWEB/1300 MMWEBSDK/20241103 MicroMessenger/8.0.55");
        try (var context = chromium.person(Screen.PHONE, wechat)) {
            context.addInitScript("Object.defineProperty(window, 'indexedDB', { get: () => undefined });"
                    + "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });");
            var candidate = new Candidate(context.newPage(), server.url());
            candidate.registers("weixin");
            candidate.startsTheFirstPaper();
            candidate.chooses("A");
            candidate.everythingIsSaved();
            assertThat(candidate.test("protection-off")).isVisible();
        }
    }

    private static List<Integer> sequences(Request request) {
        var body = request.method().equals("PUT") ? request.postData() : null;
        return body == null
                ? List.of()
                : SEQUENCE.matcher(body)
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .toList();
    }
}
