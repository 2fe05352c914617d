package org.zhishe.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhishe.TestBank;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.kernel.Score;
import org.zhishe.kernel.Token;
import org.zhishe.questions.SingleChoice;
import org.zhishe.questions.Wording;

/// A key turns out to be wrong: old answers are marked anew, and everybody is told.
class RegradesTest extends CorrectionScene {

    @Test
    void aPracticeAnswerIsMarkedAnewByAnAppendedMark() {
        var pass = answersInPractice(otherKey);
        assertThat(inBook()).isTrue();
        publishes(Regrade.NEW_KEY);
        assertThat(marks(pass)).as("the old mark stays").containsExactly("0.00", "1.00");
        People.signIn(candidate);
        assertThat(inBook()).as("it was right after all").isFalse();
        assertThat(practice.diary().rightToday()).isEqualTo(1);
        var told = slot(pass);
        assertThat(told.right()).isTrue();
        assertThat(told.correction()).hasValueSatisfying(correction -> {
            assertThat(correction.first()).isEqualTo(Score.ZERO);
            assertThat(correction.ruling().reason()).isEqualTo(REASON);
        });
        assertThat(notices.unread()).singleElement().satisfies(notice -> {
            assertThat(notice.before()).isEqualTo(Score.ZERO);
            assertThat(notice.after()).isEqualTo(Score.of("1"));
            assertThat(notice.reason()).isEqualTo(REASON);
        });
        notices.read(notices.unread().getFirst().id());
        assertThat(notices.unread()).isEmpty();
    }

    @Test
    void whoWasRightByTheWrongKeyIsWrongNowAndTold() {
        answersInPractice(written.key().iterator().next());
        assertThat(inBook()).isFalse();
        publishes(Regrade.NEW_KEY);
        People.signIn(candidate);
        assertThat(inBook()).isTrue();
        assertThat(practice.diary().rightToday()).isZero();
        assertThat(notices.unread())
                .singleElement()
                .satisfies(notice -> assertThat(notice.after()).isEqualTo(Score.ZERO));
    }

    @Test
    void whoseMarkStaysIsToldNothing() {
        var neither = written.letters().stream()
                .filter(letter -> !letter.equals(otherKey) && !written.key().contains(letter))
                .findFirst()
                .orElseThrow();
        var pass = answersInPractice(neither);
        publishes(Regrade.NEW_KEY);
        assertThat(marks(pass)).containsExactly("0.00");
        People.signIn(candidate);
        assertThat(notices.unread()).isEmpty();
    }

    @Test
    void regradingAgainChangesNothing() {
        var pass = answersInPractice(otherKey);
        publishes(Regrade.NEW_KEY);
        regrades.apply(question.id());
        regrades.again();
        assertThat(marks(pass)).hasSize(2);
        People.signIn(candidate);
        assertThat(notices.unread()).hasSize(1);
    }

    @Test
    void anExamHandedInIsMarkedAnewAndKeepsItsFirstScore() {
        another(3);
        var opening = examRoom.start(candidate.account(), TestBank.OPEN_PAPER, Mode.FREE);
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        var place = invigilator.paper(pass).questions().stream()
                .filter(shown -> shown.choice().stem().equals(written.stem()))
                .findFirst()
                .orElseThrow();
        var letter = shownLetter(place.choice().options(), otherKey);
        invigilator.save(pass, List.of(entry(1, place.slot(), letter)));
        invigilator.submit(pass, Map.of());
        var before = exams.result(candidate.account(), opening.sitting());
        publishes(Regrade.NEW_KEY);
        var after = exams.result(candidate.account(), opening.sitting());
        assertThat(after.score()).isEqualTo(before.score().plus(Score.of("1")));
        assertThat(after.firstScore()).isEqualTo(before.score());
        People.signIn(candidate);
        assertThat(notices.unread()).hasSize(1);
    }

    @Test
    void everybodyGetsTheMarksWhereNobodyCouldAnswer() {
        another(9);
        var pass = answersInPractice(otherKey);
        publishes(Regrade.EVERYONE);
        assertThat(slot(pass).right()).isTrue();
        assertThat(marks(pass)).containsExactly("0.00", "1.00");
    }

    @Test
    void whatIsStillOpenIsMarkedByTheRulingWhenItIsAnswered() {
        var pass = opensTheChapter();
        publishes(Regrade.NEW_KEY);
        answer(pass, otherKey);
        assertThat(slot(pass).right()).isTrue();
        assertThat(marks(pass)).containsExactly("1.00");
    }

    @Test
    void everybodyCanGetTheMarksWithoutANewVersion() {
        another(5);
        var pass = answersInPractice(otherKey);
        People.signIn(author);
        revisions.propose(question.id(), Wording.of(written), Regrade.EVERYONE, REASON);
        var proposal = revisions.waiting(question.questionId()).orElseThrow().id();
        People.signIn(reviewer);
        revisions.publish(proposal);
        regrades.apply(question.id());
        assertThat(current().id()).isEqualTo(question.id());
        assertThat(marks(pass)).containsExactly("0.00", "1.00");
    }

    @Test
    void aSecondCorrectionReachesTheOldestAnswersToo() {
        another(7);
        var pass = answersInPractice(otherKey);
        var first = question;
        publishes(Regrade.NEW_KEY);
        assertThat(marks(pass)).containsExactly("0.00", "1.00");
        question = current();
        written = (SingleChoice) question.body();
        otherKey = written.letters().stream()
                .filter(letter -> !written.key().contains(letter))
                .filter(letter -> !key(first).contains(letter))
                .findFirst()
                .orElseThrow();
        publishes(Regrade.NEW_KEY);
        regrades.apply(first.id());
        question = first;
        assertThat(marks(pass)).as("wrong, right, and wrong after all").containsExactly("0.00", "1.00", "0.00");
        regrades.again();
        assertThat(marks(pass)).as("the older ruling is not replayed").hasSize(3);
    }

    @Test
    void whatWasNeverAnsweredChangesNoRecord() {
        another(11);
        var pass = opensAtTheEnd();
        room.finish(pass);
        publishes(Regrade.EVERYONE);
        People.signIn(candidate);
        assertThat(practice.diary().rightToday()).isZero();
        assertThat(inBook()).isFalse();
        assertThat(notices.unread()).isEmpty();
    }
}
