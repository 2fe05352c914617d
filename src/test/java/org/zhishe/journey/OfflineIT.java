package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// The network goes away, or the browser offers little: the sitting goes on.
class OfflineIT {

    private static final int TWO_MINUTES = 120_000;
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

    /// Evaluated from outside, because the page itself may evaluate nothing.
    private static final String KEPT_FOR_OFFLINE = """
            () => new Promise(done => {
              const workers = navigator.serviceWorker;
              const isOurs = () => !!workers.controller && workers.controller.scriptURL.endsWith('/exam/sw.js');
              const look = () => isOurs() && done();
              workers.addEventListener('controllerchange', look);
              look();
            })""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    /// The two minutes pass on the browser's clock alone.
    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "DEMO", mode = EnumSource.Mode.EXCLUDE)
    void answersGivenOfflineArriveAfterwardsInOrder(Kind kind) {
        var zhishe = INSTALLATIONS.on(kind);
        var context = CHROMIUM.person(Screen.PHONE);
        var candidate = new Candidate(context.newPage(), zhishe.url());
        candidate.registers("lixian");
        candidate.startsTheFirstPaper();
        context.clock().install();
        candidate.page().reload();
        candidate.chooses("A");
        candidate.everythingIsSaved();
        context.setOffline(true);
        for (var i = 0; i < 6; i++) {
            candidate.nextQuestion();
            candidate.chooses("B");
        }
        assertThat(candidate.test("save-state")).hasAttribute("data-state", "offline");
        context.clock().fastForward(TWO_MINUTES);
        assertThat(candidate.test("download-log")).isVisible();
        List<Integer> sent = new ArrayList<>();
        context.onRequest(request -> sent.addAll(sequences(request)));
        context.setOffline(false);
        candidate.everythingIsSaved();
        assertThat(sent).hasSizeGreaterThanOrEqualTo(6).isSorted();
        candidate.handsIn();
        assertThat(candidate.answersOnTheReceipt())
                .isEqualTo(Map.of(1, "A", 2, "B", 3, "B", 4, "B", 5, "B", 6, "B", 7, "B"));
    }

    @Test
    void aReloadWithoutANetworkShowsTheSittingAgain() {
        var context = CHROMIUM.person(Screen.DESKTOP);
        var candidate =
                new Candidate(context.newPage(), INSTALLATIONS.on(Kind.H2).url());
        candidate.registers("chongzai");
        candidate.startsTheFirstPaper();
        candidate.chooses("A");
        candidate.everythingIsSaved();
        candidate.page().evaluate(KEPT_FOR_OFFLINE);
        context.setOffline(true);
        candidate.nextQuestion();
        candidate.chooses("D");
        candidate.theAnswerIsOnTheDevice();
        candidate.page().reload();
        candidate.goesTo(2);
        assertThat(candidate.page().locator("input:checked")).hasCount(1);
        context.setOffline(false);
        candidate.everythingIsSaved();
    }

    @Test
    void insideWeChatWithoutStorageAnswersAreSavedAndTheScreenSaysWhatIsMissing() {
        var wechat = new Browser.NewContextOptions()
                .setUserAgent(
                        "Mozilla/5.0 (Linux; Android 14; PHONE) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0"
                                + " Chrome/130.0.0.0 Mobile Safari/537.36 XWEB/1300 MMWEBSDK/20241103 MicroMessenger/8.0.55");
        var context = CHROMIUM.person(Screen.PHONE, wechat);
        context.addInitScript("Object.defineProperty(window, 'indexedDB', { get: () => undefined });"
                + "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });");
        var candidate =
                new Candidate(context.newPage(), INSTALLATIONS.on(Kind.H2).url());
        candidate.registers("weixin");
        candidate.startsTheFirstPaper();
        candidate.chooses("A");
        candidate.everythingIsSaved();
        assertThat(candidate.test("protection-off")).isVisible();
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
