package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// Someone new answers ten questions without an account, registers, and finds them again.
class TrialJourneyIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tenQuestionsFirstThenAnAccount(Screen screen) {
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        var page = candidate.page();
        page.navigate(zhishe.url());
        assertThat(page.getByText("答案在本站保存 30 天")).isVisible();
        Accessibility.check(page, "first page");
        link(page, "先做 10 道题，不用注册").click();
        candidate.answersInPractice();
        Accessibility.check(page, "a guest's question");
        assertThat(page.locator("[data-test=report]")).isHidden();
        var note = page.context()
                .waitForPage(() -> page.locator("[data-test=to-note]").first().click());
        note.locator(".note-page").waitFor();
        Accessibility.check(note, "a study note without an account");
        note.close();
        page.reload();
        assertThat(page.locator("[data-test=counts]")).containsText("2/10");
        for (var question = 2; question <= 10; question++) {
            candidate.answersInPractice();
            candidate.presses(question < 10 ? "下一题" : "看结果");
        }
        assertThat(page.locator("[data-test=summary]")).containsText("10 道题做完了");
        Accessibility.check(page, "a guest's summary");
        page.locator("[data-test=register]").click();
        assertThat(page.getByText("刚才做的题会留在新账号里")).isVisible();
        registers(candidate, "shizuo-" + screen.name().toLowerCase(Locale.ROOT));
        page.getByText("社会工作师（中级）").first().click();
        assertThat(page.getByText("还要考哪几科")).isVisible();
        page.getByText("助理社会工作师（初级）").first().click();
        Accessibility.check(page, "welcome");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始备考"))
                .click();
        assertThat(page).hasURL(zhishe.url() + "/");
        assertThat(page.getByText("今天做了 10 题")).isVisible();
        assertThat(page.getByText("有没登记的作答")).isHidden();
        candidate.continuesPractising();
    }

    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void whoSignsInWhereSomebodyTriedIsAskedWhoseItIs(Screen screen) {
        var before = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        before.registers("shizuo-denglu");
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        var page = candidate.page();
        page.navigate(zhishe.url());
        link(page, "先做 10 道题，不用注册").click();
        candidate.answersInPractice();
        page.locator("[data-test=leave]").click();
        assertThat(link(page, "接着做那 10 道题")).isVisible();
        candidate.signsIn("shizuo-denglu");
        Accessibility.check(page, "whose answers these are");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("是我做的，记到我的账号"))
                .click();
        page.reload();
        assertThat(page.getByText("今天做了 1 题")).isVisible();
        assertThat(page.getByText("有没登记的作答")).isHidden();
    }

    private static void registers(Candidate candidate, String name) {
        candidate.typesANewAccount(name);
        candidate
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("同意并继续"))
                .click();
        assertThat(candidate.page()).hasURL(Pattern.compile(".*/welcome"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
