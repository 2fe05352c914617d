package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// A newcomer practises: from home to the first question in one tap, to the end of the run, and again.
class PracticeJourneyIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void fromHomeThroughARun(Screen screen) {
        var candidate = registers(screen, "lianxi-" + screen.name().toLowerCase(Locale.ROOT));
        var page = candidate.page();
        Accessibility.check(page, "home with today's plan");
        candidate.goesOnPractising();
        Accessibility.check(page, "question");
        candidate.answersInPractice();
        Accessibility.check(page, "verdict");
        for (var question = 2; question <= 10; question++) {
            assertThat(page.locator("[data-test=counts]")).containsText((question - 1) + "/10");
            candidate.presses("下一题");
            candidate.answersInPractice();
        }
        candidate.presses("看结果");
        assertThat(page.locator("[data-test=summary]")).containsText("共答 10 题");
        Accessibility.check(page, "summary");
        page.locator("[data-test=again]").click();
        assertThat(page.locator("[data-test=counts]")).containsText("1/10");
        page.locator("[data-test=leave]").click();
        page.getByText("按章节练").waitFor();
        Accessibility.check(page, "practice");
        assertThat(page.getByText(Pattern.compile("^10/\\d+ 题$")).first()).isVisible();
    }

    @Test
    void withoutANetworkOneGoesOnAndIsToldAfterwards() {
        var candidate = registers(Screen.PHONE, "lianxi-lixian");
        var page = candidate.page();
        candidate.goesOnPractising();
        page.context().setOffline(true);
        candidate.choosesInPractice();
        assertThat(page.locator("[data-test=answer-state]")).containsText("存在本机");
        assertThat(page.locator("[data-test=offline-strip]")).isVisible();
        candidate.presses("下一题");
        candidate.choosesInPractice();
        page.context().setOffline(false);
        assertThat(verdict(page)).isVisible(new IsVisibleOptions().setTimeout(40_000));
        page.locator("[data-test=prev]").click();
        assertThat(verdict(page)).isVisible();
        assertThat(page.locator("[data-test=offline-strip]")).isHidden();
    }

    @Test
    void leavingAndComingBackLosesNothing() {
        var candidate = registers(Screen.PHONE, "lianxi-huilai");
        var page = candidate.page();
        candidate.goesOnPractising();
        candidate.answersInPractice();
        page.reload();
        assertThat(page.locator("[data-test=counts]")).containsText("2/10");
        page.locator("[data-test=leave]").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("今日"))
                .last()
                .click();
        candidate.continuesPractising();
        assertThat(page.locator("[data-test=counts]")).containsText("2/10");
        page.goBack();
        page.goForward();
        assertThat(page.locator("[data-test=counts]")).containsText("2/10");
    }

    @Test
    void favouritesNotesAndWrongAnswersAreFoundAgain() {
        var candidate = registers(Screen.PHONE, "lianxi-shoucang");
        var page = candidate.page();
        candidate.goesOnPractising();
        page.locator("[data-test=favourite]").click();
        assertThat(page.locator("[data-test=favourite]")).hasAttribute("aria-pressed", "true");
        page.locator("[data-test=note]").click();
        page.locator("[data-test=note-text]").fill("紧急 24，一般 72");
        Accessibility.check(page, "writing a note");
        page.locator("[data-test=note-save]").click();
        candidate.answersInPractice();
        assertThat(page.locator("[data-test=my-note]")).hasText("紧急 24，一般 72");
        page.navigate(zhishe.url() + "/practice/mine");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("笔记").setExact(true))
                .click();
        assertThat(page.locator(".mine-note")).hasText("紧急 24，一般 72");
        assertThat(page.locator(".mine-row")).hasCount(1);
        page.locator(".mine-row summary").click();
        page.locator(".mine-row .qcard").waitFor();
        Accessibility.check(page, "one's own questions");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("像考卷一样重做"))
                .click();
        assertThat(page.locator("[data-test=counts]")).containsText("1/1");
        page.goBack();
        assertThat(page.locator(".mine-note")).hasText("紧急 24，一般 72");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("在题目和笔记里找"))
                .fill("没有的词");
        assertThat(page.getByText("没有符合的题")).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("收藏").setExact(true))
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("在题目和笔记里找"))
                .fill("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("练这些题"))
                .click();
        assertThat(page.locator("[data-test=counts]")).containsText("1/1");
    }

    @Test
    void aRunThatTellsAtTheEndAsksBeforeItEndsWithOpenQuestions() {
        var candidate = registers(Screen.DESKTOP, "lianxi-mozhi");
        var page = candidate.page();
        page.navigate(zhishe.url() + "/practice");
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("做一题看一题"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("全部做完再看"))
                .click();
        page.getByText("随机练习").click();
        candidate.choosesInPracticeOnly();
        assertThat(verdict(page)).isHidden();
        page.locator("[data-test=open-sheet]").click();
        page.locator("[data-test=sheet-cell]").last().click();
        candidate.presses("交卷看结果");
        Accessibility.check(page, "asking before the end");
        page.locator("[data-test=finish-anyway]").click();
        assertThat(page.locator("[data-test=summary]")).containsText("共答 1 题");
    }

    @Test
    void aFaultIsReported() {
        var candidate = registers(Screen.PHONE, "lianxi-jiucuo");
        var page = candidate.page();
        candidate.goesOnPractising();
        candidate.answersInPractice();
        page.locator("[data-test=report]").click();
        page.locator("[data-test=fault-other]").check();
        Accessibility.check(page, "reporting a fault");
        page.locator("[data-test=report-send]").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("请写几个字说明。");
        page.locator("[data-test=report-text]").fill("选项少了一个字");
        page.locator("[data-test=report-send]").click();
        assertThat(page.locator("[data-test=hint]")).containsText("已告诉编辑");
    }

    @Test
    void withoutANetworkAPageOfOursSaysSo() {
        var page = registers(Screen.PHONE, "lianxi-duanwang").page();
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        page.context().setOffline(true);
        page.navigate(zhishe.url() + "/practice");
        assertThat(page.getByText("没连上服务器")).isVisible();
        page.context().setOffline(false);
        page.getByText("按章节练").waitFor();
    }

    private static Locator verdict(Page page) {
        return page.locator("[data-test=verdict]");
    }

    private Candidate registers(Screen screen, String name) {
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        candidate.registers(name);
        return candidate;
    }
}
