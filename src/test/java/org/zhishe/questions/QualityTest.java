package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.bankfiles.Fault;

/// What a bank asks of itself is measured, and what falls short is told.
class QualityTest {

    private static final String SEVEN = "questions/junior-comprehensive/07.yaml";
    private static final String REVIEWS = "reviews/junior-comprehensive.yaml";
    private static final Pattern WORDING = Pattern.compile("\\(([0-9a-f]{12})\\)");

    @TempDir
    Path root;

    private BankFixture bank;

    @BeforeEach
    void aBankThatAsksSomethingOfItself() {
        bank = new BankFixture(root);
        bank.write("quality.yaml", """
                subjects:
                  - {subject: junior-comprehensive, single: 2, multiple: 1}
                bounds:
                  perPoint: 1
                  keyShare: {from: 0, to: 100}
                  longestKey: 100
                  guesser: 100
                  similar: 100
                  explanation: 1
                reviewed: false
                absolute: [一定]
                scenario: {shortest: 5, words: [社会工作者]}
                """);
    }

    @Test
    void aBankThatAsksNothingIsNotMeasured() {
        bank.delete("quality.yaml");
        assertThat(check().figures()).isEmpty();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void theFiguresAreThoseOfTheQuestions() {
        var figures = check().figures().getFirst();
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.keyIsLongest()).isZero();
        assertThat(figures.guessers()).containsOnlyKeys("echo", "longest", "mildest");
    }

    @Test
    void tooFewAreTold() {
        ask("single: 2", "single: 3");
        assertThat(kinds()).contains("questions.fault.too-few");
        ask("perPoint: 1", "perPoint: 4");
        assertThat(kinds()).contains("questions.fault.point-short");
    }

    @Test
    void whatGivesItselfAwayIsTold() {
        ask("longestKey: 100", "longestKey: 40");
        ask("guesser: 100", "guesser: 60");
        bank.replace(SEVEN, "A: 准备", "A: 准备阶段的工作");
        bank.replace("questions/junior-comprehensive/06.yaml", "B: 接案", "B: 接案这一个阶段");
        assertThat(kinds()).contains("questions.fault.longest-key", "questions.fault.guesser-longest");
    }

    @Test
    void keysDifficultiesAndExplanationsAreHeldToTheirBounds() {
        ask("keyShare: {from: 0", "keyShare: {from: 20");
        ask("explanation: 1", "explanation: 60");
        assertThat(kinds())
                .contains(
                        "questions.fault.key-share",
                        "questions.fault.no-such-key",
                        "questions.fault.no-difficulty",
                        "questions.fault.explanation-short");
    }

    @Test
    void twoStemsThatAreAlikeAreTold() {
        ask("similar: 100", "similar: 50");
        bank.replace(SEVEN, "测试题：小组工作的第一个阶段是", "测试题：个案工作的第一个步骤是");
        assertThat(kinds()).contains("questions.fault.stem-alike");
    }

    @Test
    void aQuestionIsReviewedInTheWordsItHas() {
        ask("reviewed: false", "reviewed: true");
        assertThat(reviews()).hasSize(4);
        review();
        assertThat(reviews()).isEmpty();
        bank.replace(SEVEN, "都在其后", "都在它之后");
        assertThat(reviews()).as("an explanation is not what was solved").isEmpty();
        bank.replace(SEVEN, "B: 开始", "B: 开场");
        assertThat(reviews()).extracting(Fault::kind).containsExactly("questions.fault.not-reviewed");
    }

    @Test
    void aSecondRecordOfAQuestionIsAFault() {
        ask("reviewed: false", "reviewed: true");
        review();
        var text = bank.read(REVIEWS);
        bank.write(REVIEWS, text + text.lines().skip(2).findFirst().orElseThrow() + "\n");
        assertThat(reviews()).extracting(Fault::kind).containsExactly("questions.fault.reviewed-twice");
    }

    private List<Fault> reviews() {
        return check().faults().stream()
                .filter(fault -> fault.kind().contains("reviewed"))
                .toList();
    }

    private void review() {
        var text = new StringBuilder("subject: junior-comprehensive\nreviews:\n");
        reviews().forEach(fault -> {
            var wording = WORDING.matcher(fault.problem(Locale.ENGLISH));
            assertThat(wording.find()).isTrue();
            text.append("  - {id: %s, wording: \"%s\", on: 2026-11-25, answer: [A], agreed: true}\n"
                    .formatted(fault.arguments().getFirst(), wording.group(1)));
        });
        bank.write(REVIEWS, text.toString());
    }

    private void ask(String part, String by) {
        bank.replace("quality.yaml", part, by);
    }

    private BankCheck.Report check() {
        return BankCheck.check(bank.folder());
    }

    private List<String> kinds() {
        return check().faults().stream().map(Fault::kind).distinct().toList();
    }
}
