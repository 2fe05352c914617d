package org.zhishe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.journey.Chromium.Screen;
import org.zhishe.journey.Installation.Kind;

/// A newcomer registers, sits the whole mock exam, hands in and reads the result; on the phone and on the desktop.
class ExamJourneyIT {

    /// As long a piece of an explanation as nothing else has.
    private static final int TELLING = 12;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final Installations INSTALLATIONS = new Installations();

    private final Installation zhishe = INSTALLATIONS.on(Kind.H2);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void registerSitTheExamAndReadTheResult(Screen screen) {
        var candidate = new Candidate(CHROMIUM.person(screen).newPage(), zhishe.url());
        var page = candidate.page();
        candidate.registers("kaosheng-" + screen.name().toLowerCase(Locale.ROOT));
        Accessibility.check(page, "home");
        page.navigate(zhishe.url() + "/exams");
        page.getByText("选择模式并开始").first().waitFor();
        Accessibility.check(page, "exams");
        candidate.startsTheFirstPaper();
        Accessibility.check(page, "room");
        candidate.answersEverything();
        candidate.everythingIsSaved();
        candidate.handsIn();
        Accessibility.check(page, "receipt");
        assertThat(candidate.receiptHash()).matches("[0-9a-f]{64}");
        assertThat(candidate.answersOnTheReceipt())
                .hasSize(80)
                .containsEntry(1, "A")
                .containsEntry(80, "AB");
        candidate.readsTheResult();
        Accessibility.check(page, "result");
        assertThat(page.locator(".figure").first().textContent()).containsPattern("[0-9.]+");
    }

    @Test
    void nothingTheRoomReceivesBeforeHandInHoldsAnAnswer() throws IOException {
        var context = CHROMIUM.person(Screen.DESKTOP);
        var candidate = new Candidate(context.newPage(), zhishe.url());
        candidate.registers("mimi");
        List<Response> received = new ArrayList<>();
        context.onResponse(received::add);
        candidate.startsTheFirstPaper();
        candidate.chooses("A");
        candidate.nextQuestion();
        candidate.chooses("B");
        candidate.everythingIsSaved();
        var bytes = new StringBuilder();
        List.copyOf(received).stream()
                .filter(response ->
                        response.url().contains("/exam/") || response.url().contains("/api/"))
                .filter(response -> response.status() == 200)
                .forEach(response -> bytes.append(response.text()));
        assertThat(bytes).contains("（　）").doesNotContain("\"key\"", "\"explanation\"", "pointsAwarded");
        assertThat(explanations()).hasSizeGreaterThanOrEqualTo(80).noneMatch(text -> bytes.indexOf(text) >= 0);
    }

    /// A piece of each explanation in the bank, enough to recognise any of them: from between the places where the
    /// letters of options stand, which differ from sitting to sitting.
    private static List<String> explanations() throws IOException {
        var after = Pattern.compile("explanation: >-\\s+(.+)");
        List<String> found = new ArrayList<>();
        try (var files = Files.list(Path.of("question-bank/questions/junior-comprehensive"))) {
            for (var file : files.toList()) {
                after.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(longestPiece(match.group(1))));
            }
        }
        return found;
    }

    private static String longestPiece(String explanation) {
        var longest = Stream.of(explanation.split("\\{[A-Z]}"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return longest.substring(0, Math.min(TELLING, longest.length()));
    }
}
