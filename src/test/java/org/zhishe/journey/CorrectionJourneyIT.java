package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// A candidate reports a wrong key; an editor corrects it, another one publishes, and the candidate's mark changes.
class CorrectionJourneyIT {

    private static final String REASON = "原来的答案引错了条文。";
    private static final int LONG_ENOUGH = 20;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.DEMO);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aFaultIsReportedTheKeyCorrectedTheMarkChangedAndTheNoticeRead(Screen screen) {
        var candidate = person(screen);
        candidate.registers("gengzheng-" + screen.name().toLowerCase(Locale.ROOT));
        var page = candidate.page();
        page.navigate(zhishe.url() + "/practice");
        page.getByText("随机练习").click();
        page.locator("[data-test=option]").first().waitFor();
        while (page.locator("[data-test=option] input[type=checkbox]").count() > 0) {
            candidate.presses("下一题");
        }
        var slot = page.locator("[data-current]").getAttribute("data-current");
        var stem = page.locator(".stem").first().innerText();
        candidate.answersInPractice();
        var chosen = page.locator("[data-test=option] .t").first().innerText();
        var wasRight = "right".equals(page.locator("[data-test=verdict]").getAttribute("data-verdict"));
        reports(page);
        var run = page.url();

        var editor = person(screen);
        editor.signsInToTheDemo("hanmingyuan");
        var question = correct(editor.page(), stem, chosen, wasRight);
        var reviewer = person(screen);
        reviewer.signsInToTheDemo("guanliyuan");
        publish(reviewer.page(), question);

        readTheNotice(page);
        page.navigate(run);
        page.locator("[data-test=open-sheet]").click();
        page.locator("[data-test=sheet-cell][data-slot='" + slot + "']").click();
        assertThat(page.locator("[data-test=corrected]")).containsText(REASON);
        assertThat(page.locator("[data-test=verdict]")).hasAttribute("data-verdict", wasRight ? "wrong" : "right");
        page.locator("[data-test=newer] summary").click();
        Accessibility.check(page, "a verdict that was corrected");
    }

    private static void reports(Page page) {
        page.locator("[data-test=report]").click();
        page.locator("[data-test=fault-key]").check();
        page.locator("[data-test=report-send]").click();
        assertThat(page.locator("[data-test=hint]")).containsText("已告诉编辑");
    }

    /// Makes what was chosen right, or wrong where it was right. Returns the question's page.
    private String correct(Page page, String stem, String chosen, boolean wasRight) {
        page.navigate(zhishe.url() + "/corrections");
        page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText(stem))
                .getByText("打开题目")
                .click();
        page.getByText("改成第").waitFor();
        Accessibility.check(page, "editing a question");
        var key = keyOf(page, chosen, wasRight);
        page.locator("vaadin-radio-button").nth("ABCD".indexOf(key)).click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("解析"))
                .fill(explanation(key));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("预览"))
                .click();
        page.locator(".changes").first().waitFor();
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("不改判"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("按新答案改判"))
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("原因"))
                .fill(REASON);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交复核"))
                .click();
        page.getByText("等另一位编辑复核。").first().waitFor();
        return page.url();
    }

    private static String keyOf(Page page, String chosen, boolean wasRight) {
        for (var letter : List.of("A", "B", "C", "D")) {
            var text = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("选项 " + letter))
                    .inputValue();
            if (text.equals(chosen) != wasRight) {
                return letter;
            }
        }
        throw new AssertionError("No option to make right");
    }

    private static String explanation(String key) {
        var wrong = List.of("A", "B", "C", "D").stream()
                .filter(letter -> !letter.equals(key))
                .map(letter -> "{" + letter + "}与条文不符，把条件说宽了")
                .collect(Collectors.joining("；"));
        return "按条文，{" + key + "}是对的。" + wrong + "。";
    }

    private static void publish(Page page, String question) {
        page.navigate(question);
        page.getByText("和第 1 版相比").waitFor();
        Accessibility.check(page, "reviewing a new version");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("通过并发布"))
                .click();
        page.getByText("第 2 版").first().waitFor();
    }

    /// The marks change in the background, soon.
    private void readTheNotice(Page page) {
        var notice = page.locator(".card").filter(new Locator.FilterOptions().setHasText("有作答改判了"));
        for (var look = 0; look < LONG_ENOUGH; look++) {
            page.navigate(zhishe.url() + "/");
            page.getByText("今日计划").waitFor();
            if (notice.isVisible()) {
                break;
            }
        }
        assertThat(notice).containsText(REASON);
        Accessibility.check(page, "the notice");
        notice.getByText("知道了").click();
        assertThat(notice).isHidden();
        page.reload();
        page.getByText("今日计划").waitFor();
        assertThat(notice).isHidden();
    }

    private Candidate person(Screen screen) {
        return new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
    }
}
