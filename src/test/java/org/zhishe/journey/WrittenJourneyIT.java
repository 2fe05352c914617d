package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// A candidate sits a whole paper of 社会工作实务（中级）, and it is marked: by themselves, and by a teacher they ask.
class WrittenJourneyIT {

    private static final int PARTS = 19;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @Test
    void onThePhoneWithATeacherWhoMarks() {
        var candidate = sits(Screen.PHONE, "shiwu-shouji");
        var page = candidate.page();
        button(page, "请别人批改").click();
        page.getByLabel("怎么称呼对方").fill("王老师");
        Accessibility.check(page, "asking somebody");
        button(page, "生成链接").click();
        var link = page.locator(".slip .code").textContent();
        Accessibility.check(page, "a link to be passed on");
        teacherMarks(link);
        page.navigate(zhishe.url());
        assertThat(page.getByText("“王老师”批改好了")).isVisible();
        page.getByText("看批改").click();
        assertThat(page.locator(".figure").first()).containsText("100");
        assertThat(page.getByText("写得有条理。")).isVisible();
        assertThat(button(page, "对照采分点自己评")).hasCount(0);
        Accessibility.check(page, "a marked result");
    }

    @Test
    void onTheDesktopMarkedByOneself() {
        var candidate = sits(Screen.DESKTOP, "shiwu-zhuomian");
        var page = candidate.page();
        button(page, "对照采分点自己评").click();
        page.locator(".marking-point").first().waitFor();
        gives(page.locator(".marking-point").first(), "0.5");
        page.locator(".marking-point input").first().fill("差一条依据。");
        assertThat(page.getByText("已给 0.5 分")).isVisible();
        button(page, "完成批改").click();
        assertThat(page.getByText("个采分点没有评")).isVisible();
        Accessibility.check(page, "marking");
        page.reload();
        assertThat(page.locator(".marking-point input").first()).hasValue("差一条依据。");
        assertThat(page.getByText("已给 0.5 分")).isVisible();
        marksTheRest(page);
        button(page, "完成批改").click();
        assertThat(page.locator(".figure").first()).containsText("99.5");
        assertThat(page.getByText("差一条依据。")).isVisible();
        Accessibility.check(page, "a result marked by oneself");
    }

    /// Types something into every part, hands in, and reads the result.
    private Candidate sits(Screen screen, String name) {
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        var page = candidate.page();
        candidate.registers(name);
        page.navigate(zhishe.url() + "/exams");
        page.locator("section.card")
                .filter(new Locator.FilterOptions().setHasText("社会工作实务（中级）"))
                .first()
                .getByText("选择模式并开始")
                .click();
        page.getByText("开始作答").click();
        candidate.inTheRoom();
        for (var part = 1; part <= PARTS; part++) {
            types(candidate, part);
        }
        candidate.everythingIsSaved();
        candidate.handsIn();
        assertThat(page.locator("[data-test=receipt]")).containsText(PARTS + " / " + PARTS + " 题");
        Accessibility.check(page, "the receipt of what was written");
        candidate.readsTheResult();
        assertThat(page.locator(".figure").first()).hasText("待批改");
        assertThat(page.getByText(textOf(1))).isVisible();
        Accessibility.check(page, "a result that waits");
        return candidate;
    }

    /// In the middle the page is loaded anew right behind the last key: nothing is gone.
    private void types(Candidate candidate, int part) {
        var page = candidate.page();
        var field = page.locator("[data-test=text]");
        field.click();
        page.keyboard().type(textOf(part));
        if (part == 1) {
            assertThat(page.locator("[data-test=answer-state]")).hasAttribute("data-place", "server");
            assertThat(page.locator("[data-test=count]"))
                    .containsText("已写 " + textOf(part).length() + " 字");
            Accessibility.check(page, "writing an answer");
        }
        if (part == 3) {
            page.reload();
            assertThat(field).hasValue(textOf(part));
        }
        if (part < PARTS) {
            candidate.nextQuestion();
        }
    }

    private static String textOf(int part) {
        return "第" + part + "问的作答，先分析原因，再写做法。";
    }

    /// Opens the link without an account, makes one on the way, and gives everything.
    private void teacherMarks(String link) {
        var teacher = new Candidate(CHROMIUM.person(Screen.DESKTOP).newPage(), zhishe.url());
        var page = teacher.page();
        page.navigate(link);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("注册").setExact(true))
                .click();
        page.waitForURL("**/register");
        teacher.typesANewAccount("wang-laoshi");
        button(page, "同意并继续").click();
        assertThat(page.getByText("请你对照采分点批改书面题")).isVisible();
        Accessibility.check(page, "an invitation to mark");
        button(page, "接下来批改").click();
        page.locator(".marking-point").first().waitFor();
        page.locator(".marking-point input").first().fill("写得有条理。");
        marksTheRest(page);
        button(page, "完成批改").click();
        assertThat(page.getByText("现在没有要批改的")).isVisible();
        page.navigate(link);
        assertThat(page.getByText("你已经批改完了")).isVisible();
    }

    /// Gives everything to each point that is undecided.
    private static void marksTheRest(Page page) {
        var questions = page.locator(".marking-switch button");
        for (var question = 0; question < questions.count(); question++) {
            questions.nth(question).click();
            assertThat(questions.nth(question)).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".marking-point")).hasCount(20);
            for (var point : page.locator(".marking-point").all()) {
                if (point.locator("[aria-pressed=true]").count() == 0) {
                    gives(point, "1");
                }
            }
        }
        assertThat(page.getByText("每一点都评了")).isVisible();
    }

    private static void gives(Locator point, String marks) {
        var button = point.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(marks).setExact(true));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
