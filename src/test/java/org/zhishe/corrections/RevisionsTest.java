package org.zhishe.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhishe.TestBank;
import org.zhishe.identity.People;
import org.zhishe.identity.Role;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;

/// New versions: proposed by one editor, published by another, and what is refused.
class RevisionsTest extends CorrectionScene {

    @Test
    void aNewVersionNeedsASecondEditorAndAnswersWhoReportedIt() {
        corrections.report(candidate.account(), question, FaultKind.KEY, "应选另一项");
        var proposal = propose(Regrade.NONE);
        assertRefused("corrections.revision.own", () -> revisions.publish(proposal));
        assertThat(current().id()).isEqualTo(question.id());
        People.signIn(reviewer);
        revisions.publish(proposal);
        assertThat(current().number()).isEqualTo(question.number() + 1);
        assertThat(key(current())).containsExactly(otherKey);
        assertThat(key(bank.versions(List.of(question.id())).get(question.id())))
                .isEqualTo(written.key());
        assertRefused("corrections.revision.over", () -> revisions.publish(proposal));
        assertThat(revisions.waiting(question.questionId())).isEmpty();
        People.signIn(candidate);
        assertThat(corrections.unread())
                .singleElement()
                .extracting(ReportedFault::reply)
                .isEqualTo(REASON);
    }

    @Test
    void whatChangesNothingOrBreaksARuleIsRefused() {
        People.signIn(author);
        var same = Wording.of(written);
        assertRefused("questions.edit.same", () -> revisions.propose(question.id(), same, Regrade.NONE, REASON));
        var typo = new Wording(written.stem(), written.options(), written.key(), "");
        assertRefused("questions.edit.faulty", () -> revisions.propose(question.id(), typo, Regrade.NONE, REASON));
        assertThat(editing.faults(question, typo)).isNotEmpty();
        var better = new Wording("更清楚地说，" + written.stem(), written.options(), written.key(), written.explanation());
        assertRefused(
                "corrections.revision.same-key",
                () -> revisions.propose(question.id(), better, Regrade.NEW_KEY, REASON));
        assertRefused("corrections.empty", () -> revisions.propose(question.id(), better, Regrade.NONE, "  "));
        assertThat(revisions.of(question.questionId()))
                .noneMatch(each -> each.proposedBy().equals(author.account()));
    }

    @Test
    void oneWaitsAtATimeAndCanBeSentBackOrTakenBack() {
        var first = propose(Regrade.NONE);
        assertRefused(
                "corrections.revision.waits", () -> revisions.propose(question.id(), wording(), Regrade.NONE, REASON));
        People.signIn(reviewer);
        assertRefused("corrections.revision.others", () -> revisions.takeBack(first));
        revisions.sendBack(first, "解析还要说明 {A} 为什么错。");
        People.signIn(author);
        assertThat(revisions.of(question.questionId()).getFirst())
                .satisfies(each -> assertThat(each.note()).startsWith("解析还要"))
                .satisfies(each -> assertThat(each.state()).isEqualTo(RevisionState.SENT_BACK));
        var second = propose(Regrade.NONE);
        revisions.takeBack(second);
        assertThat(revisions.waiting(question.questionId())).isEmpty();
        assertThat(current().id()).isEqualTo(question.id());
    }

    @Test
    void ofTwoReviewersAtOnceOnePublishes() throws Exception {
        var proposal = propose(Regrade.NEW_KEY);
        var third = units.signInAdministrator();
        List<Callable<String>> both = new ArrayList<>();
        for (var editor : List.of(reviewer, third)) {
            both.add(() -> {
                People.signIn(editor);
                try {
                    revisions.publish(proposal);
                    return "published";
                } catch (Refusal refused) {
                    return refused.key();
                }
            });
        }
        List<String> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(both)) {
                outcomes.add(done.get());
            }
        }
        assertThat(outcomes).containsOnlyOnce("published");
        assertThat(editing.history(question.questionId()))
                .extracting(QuestionVersion::number)
                .startsWith(question.number() + 1);
    }

    @Test
    void aWithdrawnQuestionIsAskedNoMoreAndComesBackWithANewVersion() {
        corrections.report(candidate.account(), question, FaultKind.UNCLEAR, "");
        People.signIn(author);
        assertRefused("questions.edit.held", () -> revisions.withdraw(question.questionId(), "先撤下。"));
        tables.update("update exams_paper set withdrawn = true where id = ?", TestBank.OPEN_PAPER);
        revisions.withdraw(question.questionId(), "两个选项都说得通，先撤下。");
        assertThat(bank.available(SUBJECT, NOBODY, 2027))
                .noneMatch(each -> each.questionId().equals(question.questionId()));
        People.signIn(candidate);
        assertThat(corrections.unread()).hasSize(1);
        publishes(Regrade.NONE);
        assertThat(current().number()).isEqualTo(question.number() + 1);
    }

    @Test
    void theSameWordsBringAWithdrawnQuestionBack() {
        People.signIn(author);
        tables.update("update exams_paper set withdrawn = true where id = ?", TestBank.OPEN_PAPER);
        revisions.withdraw(question.questionId(), "看错了。");
        revisions.propose(question.id(), Wording.of(written), Regrade.NONE, "没有错，恢复。");
        var proposal = revisions.waiting(question.questionId()).orElseThrow().id();
        People.signIn(reviewer);
        revisions.publish(proposal);
        assertThat(current().number()).isEqualTo(question.number() + 1);
    }

    @Test
    void whoRunsOneUnitOnlyDoesNotTouchTheBank() {
        var district = units.aDistrictWithACommunity().getFirst();
        People.signIn(units.aPerson(Role.ADMIN, district.id()));
        assertThatThrownBy(revisions::waiting).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(corrections::open).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyEditorsTouchQuestions() {
        assertThatThrownBy(() -> revisions.propose(question.id(), wording(), Regrade.NONE, REASON))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> revisions.withdraw(question.questionId(), REASON))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(revisions::waiting).isInstanceOf(AccessDeniedException.class);
    }
}
