package org.zhishe.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.corrections.Corrections.Case;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitFixture;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

@DatabaseTest
class CorrectionsTest {

    @Autowired
    Corrections corrections;

    @Autowired
    QuestionBank bank;

    @Autowired
    Registration registration;

    @Autowired
    UnitFixture units;

    @Autowired
    Tables tables;

    QuestionVersion question;
    QuestionVersion other;

    @BeforeEach
    void nothingIsReported() {
        tables.update("delete from corrections_report");
        var all = bank.available(TestBank.SUBJECT, new UUID(0, 0), 2027);
        question = all.getFirst();
        other = all.getLast();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void reportsStandTogetherByQuestionAndEveryoneIsAnswered() {
        var one = reports(question, FaultKind.KEY, "应选 B");
        var two = reports(question, FaultKind.TYPO, "");
        reports(other, FaultKind.OUTDATED, "已修订");
        units.signInAdministrator();
        assertThat(corrections.open())
                .extracting(open -> open.version().questionId())
                .containsExactlyInAnyOrder(question.questionId(), other.questionId());
        assertThat(about(question).faults()).extracting(ReportedFault::text).containsExactly("应选 B", "");
        corrections.answer(question.questionId(), "核对过，答案无误。");
        assertThat(corrections.open()).hasSize(1);
        for (var person : new SignedIn[] {one, two}) {
            People.signIn(person);
            assertThat(corrections.unread())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.reply()).isEqualTo("核对过，答案无误。"));
        }
        corrections.read(corrections.unread().getFirst().id());
        assertThat(corrections.unread()).isEmpty();
        People.signIn(one);
        assertThat(corrections.unread()).as("the other's own").hasSize(1);
    }

    @Test
    void sayingItAgainReplacesWhatWasSaidAndIsAnsweredAgain() {
        var person = reports(question, FaultKind.KEY, "应选 B");
        corrections.report(person.account(), question, FaultKind.UNCLEAR, "也许是 C");
        units.signInAdministrator();
        assertThat(about(question).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).isEqualTo("也许是 C"));
        corrections.answer(question.questionId(), "题干已经写清。");
        corrections.report(person.account(), question, FaultKind.UNCLEAR, "还是不清楚");
        assertThat(corrections.open()).hasSize(1);
    }

    @Test
    void whatSaysNothingOrTooMuchIsRefused() {
        assertRefused("corrections.empty", () -> reports(question, FaultKind.OTHER, " "));
        assertRefused("corrections.long", () -> reports(question, FaultKind.KEY, "长".repeat(1_001)));
        assertRefused("corrections.kind.unknown", () -> FaultKind.of("nonsense"));
        reports(question, FaultKind.KEY, "");
        units.signInAdministrator();
        assertRefused("corrections.empty", () -> corrections.answer(question.questionId(), " "));
        corrections.answer(question.questionId(), "已改。");
        assertRefused("corrections.answered", () -> corrections.answer(question.questionId(), "我也答一次"));
    }

    @Test
    void onlyEditorsSeeAndAnswer() {
        reports(question, FaultKind.KEY, "应选 B");
        assertThatThrownBy(corrections::open).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> corrections.answer(question.questionId(), "假的"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyReadsAnothersAnswerAway() {
        var person = reports(question, FaultKind.KEY, "应选 B");
        units.signInAdministrator();
        corrections.answer(question.questionId(), "核对过。");
        People.signIn(person);
        var answer = corrections.unread().getFirst().id();
        People.signIn(People.aCandidate(registration));
        corrections.read(answer);
        People.signIn(person);
        assertThat(corrections.unread()).hasSize(1);
    }

    private SignedIn reports(QuestionVersion version, FaultKind kind, String text) {
        var person = People.aCandidate(registration);
        People.signIn(person);
        corrections.report(person.account(), version, kind, text);
        return person;
    }

    private Case about(QuestionVersion version) {
        return corrections.open().stream()
                .filter(open -> open.version().questionId().equals(version.questionId()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
