package org.zhishe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;

/// A newcomer registers, sits the whole mock exam, hands in and reads the result; on the phone and on the desktop.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamJourneyIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

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

    @ParameterizedTest
    @EnumSource(Screen.class)
    void registerSitTheExamAndReadTheResult(Screen screen) {
        try (var context = chromium.person(screen)) {
            var candidate = new Candidate(context.newPage(), server.url());
            var page = candidate.page();
            candidate.registers("kaosheng-" + screen.name().toLowerCase(Locale.ROOT));
            accessible(page, "home");
            page.navigate(server.url() + "/exams");
            page.getByText("选择模式并开始").first().waitFor();
            accessible(page, "exams");
            candidate.startsTheFirstPaper();
            accessible(page, "room");
            candidate.answersEverything();
            candidate.everythingIsSaved();
            candidate.handsIn();
            accessible(page, "receipt");
            assertThat(candidate.receiptHash()).matches("[0-9a-f]{64}");
            candidate.readsTheResult();
            accessible(page, "result");
            assertThat(page.locator(".figure").first().textContent()).containsPattern("[0-9.]+");
        }
    }

    @Test
    void nothingTheRoomReceivesBeforeHandInHoldsAnAnswer() throws IOException {
        var explanations = explanations();
        try (var context = chromium.person(Screen.DESKTOP)) {
            var candidate = new Candidate(context.newPage(), server.url());
            candidate.registers("mimi");
            List<Response> received = new ArrayList<>();
            context.onResponse(received::add);
            candidate.startsTheFirstPaper();
            candidate.chooses("A");
            candidate.nextQuestion();
            candidate.chooses("B");
            candidate.everythingIsSaved();
            var bytes = new StringBuilder();
            received.stream()
                    .filter(response ->
                            response.url().contains("/exam/") || response.url().contains("/api/"))
                    .filter(response -> response.status() == 200)
                    .forEach(response -> bytes.append(response.text()));
            assertThat(bytes).contains("（　）").doesNotContain("\"key\"", "\"explanation\"", "pointsAwarded");
            assertThat(explanations).hasSizeGreaterThanOrEqualTo(80).noneMatch(text -> bytes.indexOf(text) >= 0);
        }
    }

    private static void accessible(Page page, String what) {
        page.waitForFunction("document.title.length > 0");
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(ExamJourneyIT::describe)
                        .toList();
        assertThat(violations).as(what).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /// The first twelve characters of each explanation in the bank: enough to recognise any of them.
    private static List<String> explanations() throws IOException {
        var after = Pattern.compile("explanation: >-\\s+(.{12})");
        List<String> found = new ArrayList<>();
        try (var files = Files.list(Path.of("question-bank/questions/junior-comprehensive"))) {
            for (var file : files.toList()) {
                after.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
