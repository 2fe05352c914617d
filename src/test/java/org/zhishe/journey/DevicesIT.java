package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// One person sits on two devices, or in two tabs: one of them goes on, the other one says so, and nothing is lost.
class DevicesIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    @Test
    void anotherDeviceTakesOverAndTheOldOneSaysSo() {
        var zhishe = INSTALLATIONS.on(Kind.H2);
        var onPhone = new Candidate(CHROMIUM.person(Screen.PHONE).newPage(), zhishe.url());
        onPhone.registers("huanji");
        onPhone.startsTheFirstPaper();
        onPhone.chooses("A");
        onPhone.everythingIsSaved();
        var onDesk = onDesk(zhishe, "huanji");
        assertThat(onDesk.page().locator("input:checked")).hasCount(1);
        onPhone.nextQuestion();
        onPhone.chooses("B");
        onPhone.test("superseded").waitFor();
        onDesk.page().reload();
        onDesk.goesTo(2);
        assertThat(onDesk.page().locator("input:checked")).hasCount(0);
        onDesk.handsIn();
        assertThat(onDesk.answersOnTheReceipt()).isEqualTo(Map.of(1, "A"));
    }

    /// Answers that were waiting on a phone are history when it comes back: kept, but they never win.
    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "DEMO", mode = EnumSource.Mode.EXCLUDE)
    void aKilledBrowserComesBackAfterAnotherDeviceWentOn(Kind kind, @TempDir Path data) {
        var zhishe = INSTALLATIONS.on(kind);
        var phone = CHROMIUM.phone(data);
        var before = new Candidate(phone.context().newPage(), zhishe.url());
        before.registers("guanji");
        before.startsTheFirstPaper();
        before.chooses("A");
        before.everythingIsSaved();
        phone.context().setOffline(true);
        answersOnTheDeviceAlone(before, "B");
        answersOnTheDeviceAlone(before, "C");
        var address = before.page().url();
        CHROMIUM.kill(phone);
        var onDesk = onDesk(zhishe, "guanji");
        onDesk.goesTo(2);
        onDesk.chooses("D");
        onDesk.everythingIsSaved();
        var after = new Candidate(CHROMIUM.phone(data).context().newPage(), zhishe.url());
        var reply = after.page()
                .waitForResponse(DevicesIT::takesAnswers, () -> after.page().navigate(address));
        assertThat(reply.text()).contains("\"saved\":[2,3],\"late\":[],\"superseded\":[2,3]");
        assertThat(after.test("superseded")).isVisible();
        goesOnHere(after);
        assertThat(after.test("unused-slots")).containsText("2、3");
        after.closesTheMessage();
        after.handsIn();
        assertThat(after.answersOnTheReceipt()).isEqualTo(Map.of(1, "A", 2, "D"));
    }

    @Test
    void aSecondTabTakesOverAndTheFirstOneCanTakeItBack() {
        var context = CHROMIUM.person(Screen.DESKTOP);
        var first = new Candidate(context.newPage(), INSTALLATIONS.on(Kind.H2).url());
        first.registers("biaoqian");
        first.startsTheFirstPaper();
        first.chooses("A");
        first.everythingIsSaved();
        var second = new Candidate(context.newPage(), first.page().url());
        second.page().navigate(first.page().url());
        assertThat(second.test("asking")).isVisible();
        second.test("tab-take").click();
        assertThat(first.test("passive")).isVisible();
        assertThat(second.page().locator("input:checked")).hasCount(1);
        second.nextQuestion();
        second.chooses("B");
        second.everythingIsSaved();
        first.test("tab-take").click();
        assertThat(second.test("passive")).isVisible();
        first.goesTo(2);
        assertThat(first.page().locator("input:checked")).hasCount(1);
        first.handsIn();
        assertThat(first.answersOnTheReceipt()).isEqualTo(Map.of(1, "A", 2, "B"));
    }

    private static Candidate onDesk(Installation zhishe, String userName) {
        var onDesk = new Candidate(CHROMIUM.person(Screen.DESKTOP).newPage(), zhishe.url());
        onDesk.signsIn(userName);
        onDesk.continuesTheSitting();
        return onDesk;
    }

    private static void answersOnTheDeviceAlone(Candidate candidate, String letter) {
        candidate.nextQuestion();
        candidate.chooses(letter);
        candidate.theAnswerIsOnTheDevice();
    }

    private static void goesOnHere(Candidate candidate) {
        candidate.signsIn("guanji");
        candidate.continuesTheSitting();
    }

    private static boolean takesAnswers(Response response) {
        return response.request().method().equals("PUT") && response.url().endsWith("/responses");
    }
}
