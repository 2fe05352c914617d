package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishe.DatabaseTest;
import org.zhishe.TestClock;
import org.zhishe.journey.Chromium.Screen;

/// A week of practice in a browser, with a clock that is moved on: what comes back, what leaves, what is counted.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WeekJourneyIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    private Candidate candidate;
    private Page page;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatIsDueWhatIsDoneAndHowManyDaysInARow(Screen screen) {
        candidate = new Candidate(CHROMIUM.person(screen).newPage(), "http://localhost:" + port);
        page = candidate.page();
        candidate.registers("yizhou-" + screen.name().toLowerCase(Locale.ROOT));
        firstDayTwoWrong();
        secondDayBothAgain();
        thirdDayTheyLeaveTheBook();
        afterADayOffNobodyScolds();
        theDailyTenAreDoneForToday();
    }

    private void firstDayTwoWrong() {
        assertThat(page.getByText("今天还没有做题")).isVisible();
        assertThat(row("错题本")).isHidden();
        row("每日一练").click();
        answers(10, 2);
        home();
        assertThat(page.getByText("今天做了 10 题，答对 8 题。")).isVisible();
        assertThat(row("错题本")).isHidden();
    }

    private void secondDayBothAgain() {
        nextDay();
        assertThat(row("错题本：再做 2 题")).isVisible();
        row("错题本").click();
        answers(2, 0);
        home();
        assertThat(page.getByText("已连续 2 天")).isVisible();
        assertThat(row("错题本")).isHidden();
        assertThat(inBook()).containsText("共 2 题");
    }

    private void thirdDayTheyLeaveTheBook() {
        nextDay();
        row("错题本").click();
        answers(2, 0);
        home();
        assertThat(page.getByText("已连续 3 天")).isVisible();
        page.navigate(url("/practice/mine"));
        assertThat(page.getByText("还没有错题")).isVisible();
        Accessibility.check(page, "an empty wrong-answer book");
    }

    private void afterADayOffNobodyScolds() {
        nextDay();
        nextDay();
        assertThat(page.getByText("今天还没有做题")).isVisible();
        assertThat(page.getByText("已连续")).isHidden();
        assertThat(row("错题本")).isHidden();
        Accessibility.check(page, "home after a day off");
    }

    private void theDailyTenAreDoneForToday() {
        row("每日一练").click();
        answers(10, 0);
        home();
        assertThat(row("每日一练")).containsText("已完成");
        nextDay();
        assertThat(row("每日一练")).not().containsText("已完成");
        assertThat(page.getByText("今天还没有做题")).isVisible();
    }

    private Locator row(String text) {
        return page.locator(".way").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator inBook() {
        page.navigate(url("/practice/mine"));
        return page.locator(".mine-actions");
    }

    private void nextDay() {
        clock.advance(Duration.ofDays(1));
        home();
    }

    private void home() {
        page.navigate(url("/"));
        page.getByText("今日计划").waitFor();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    /// Answers so many questions, the first ones of them wrongly.
    private void answers(int count, int wrong) {
        page.locator("[data-test=option]").first().waitFor();
        for (var question = 1; question <= count; question++) {
            answer(question > wrong);
            candidate.presses(question < count ? "下一题" : "看结果");
        }
        page.locator("[data-test=summary]").waitFor();
    }

    /// In the bank of tests what is right says so.
    private void answer(boolean right) {
        var options = page.locator("[data-test=option]");
        var texts = page.locator("[data-test=option] .t").allInnerTexts();
        var several = "checkbox"
                .equals(page.locator("[data-test=option] input").first().getAttribute("type"));
        var chosen = 0;
        for (var place = 0; place < texts.size(); place++) {
            if (texts.get(place).startsWith("对") == right && (right || chosen < (several ? 2 : 1))) {
                options.nth(place).click();
                chosen++;
            }
        }
        if (several) {
            candidate.presses("确认");
        }
        assertThat(page.locator("[data-test=verdict]")).hasAttribute("data-verdict", right ? "right" : "wrong");
    }
}
