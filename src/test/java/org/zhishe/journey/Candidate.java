package org.zhishe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a candidate does, in the candidate's words.
final class Candidate {

    private static final String PASSWORD = "fuwu-qunzhong-2027";

    private final Page page;
    private final String url;

    Candidate(Page page, String url) {
        this.page = page;
        this.url = url;
    }

    Page page() {
        return page;
    }

    void registers(String userName) {
        page.navigate(url + "/register");
        typesANewAccount(userName);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("同意并继续"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("以后再说"))
                .click();
        assertThat(page).hasURL(url + "/");
    }

    void typesANewAccount(String userName) {
        fill("用户名", userName);
        fill("称呼", "测试考生");
        fill("密码", PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("注册并登录"))
                .click();
    }

    void signsIn(String userName) {
        page.navigate(url + "/sign-in");
        fill("用户名", userName);
        fill("密码", PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page).hasURL(url + "/");
    }

    /// With an account of the demo, who agrees where they have not yet.
    void signsInToTheDemo(String userName) {
        page.navigate(url + "/sign-in");
        fill("用户名", userName);
        fill("密码", "zhishe-demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*(?<!sign-in)$"));
        page.locator("h1").waitFor();
        var agree = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("同意并继续"));
        if (agree.isVisible()) {
            agree.click();
            assertThat(page).hasURL(url + "/");
        }
    }

    void startsTheFirstPaper() {
        page.navigate(url + "/exams");
        page.getByText("选择模式并开始").first().click();
        page.getByText("开始作答").click();
        inTheRoom();
    }

    void continuesTheSitting() {
        page.navigate(url + "/exams");
        page.getByText("继续作答").first().click();
        inTheRoom();
    }

    void inTheRoom() {
        page.waitForURL(Pattern.compile(".*/exam/\\?sitting=.*"));
        test("save-state").waitFor();
    }

    /// From home, in one tap.
    void goesOnPractising() {
        continuesPractising();
        assertThat(test("counts")).containsText("1/10");
    }

    void continuesPractising() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("继续练习"))
                .click();
        test("option").first().waitFor();
    }

    /// Chooses the first option, or the first two where there are several, and says so.
    void choosesInPractice() {
        test("option").first().click();
        if ("checkbox".equals(page.locator("[data-test=option] input").first().getAttribute("type"))) {
            test("option").nth(1).click();
            presses("确认");
        }
    }

    /// Chooses the first option where nothing is confirmed.
    void choosesInPracticeOnly() {
        test("option").first().click();
    }

    void answersInPractice() {
        choosesInPractice();
        test("verdict").waitFor();
    }

    void presses(String primary) {
        assertThat(test("primary")).hasText(primary);
        test("primary").click();
    }

    /// Chooses an option of the question on the screen.
    void chooses(String letter) {
        test("option").and(page.locator("[data-letter=" + letter + "]")).first().click();
    }

    void nextQuestion() {
        test("next").click();
    }

    void goesTo(int question) {
        if (test("open-sheet").isVisible()) {
            test("open-sheet").click();
        }
        test("sheet-cell")
                .and(page.locator("[data-slot='" + question + "']"))
                .locator("visible=true")
                .click();
    }

    /// Answers all questions: the first option for singles, the first two for multiples.
    void answersEverything() {
        for (var slot = 1; slot <= 80; slot++) {
            chooses("A");
            if (slot > 60) {
                chooses("B");
            }
            if (slot < 80) {
                nextQuestion();
            }
        }
    }

    /// The answer on the screen is in the browser's database.
    void theAnswerIsOnTheDevice() {
        assertThat(test("answer-state")).hasAttribute("data-place", "pending");
    }

    void everythingIsSaved() {
        assertThat(test("save-state")).hasAttribute("data-state", "saved");
    }

    void handsIn() {
        asksToHandIn();
        test("submit-confirm").click();
        test("receipt").waitFor();
    }

    /// On the phone the button is on the answer sheet.
    void asksToHandIn() {
        var submit = test("submit").locator("visible=true");
        if (submit.count() == 0) {
            test("open-sheet").click();
        }
        submit.first().click();
    }

    /// What the server says it holds: the letters of each question answered.
    Map<Integer, String> answersOnTheReceipt() {
        assertThat(test("receipt")).isVisible();
        var answers = new TreeMap<Integer, String>();
        for (var row : test("receipt").locator("tbody tr").all()) {
            var cells = row.locator("td").allTextContents();
            answers.put(Integer.valueOf(cells.get(0)), cells.get(1));
        }
        assertThat(test("receipt").locator("dd").first()).hasText(answers.size() + " / 80 题");
        return answers;
    }

    UUID sitting() {
        return UUID.fromString(page.url().replaceFirst(".*sitting=", ""));
    }

    String receiptHash() {
        return test("receipt-hash").textContent().replaceAll("\\s", "");
    }

    void closesTheMessage() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("知道了"))
                .click();
    }

    void readsTheResult() {
        test("result").click();
        page.waitForURL(Pattern.compile(".*/results/.*"));
        page.getByText("逐题回看").first().waitFor();
    }

    Locator test(String name) {
        return page.locator("[data-test=" + name + "]");
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }
}
