package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.zhishe.identity.Browser;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;
import org.zhishe.practice.Task.Kind;
import org.zhishe.questions.ChoiceBody;

/// A guest registers or signs in: what they answered is theirs.
class TrialJoinsTest extends TrialScene {

    @Test
    void onRegisteringEverythingIsKept() {
        for (var slot = 1; slot <= 9; slot++) {
            answer(slot, slot > 2);
        }
        registers();
        assertThat(practice.diary().answered()).isEqualTo(9);
        assertThat(practice.diary().rightToday()).isEqualTo(7);
        assertThat(mine.on(MyQuestions.Shelf.BOOK, SUBJECT)).hasSize(2);
        assertThat(guests.find()).isEmpty();
        assertThat(room.open(account(), pass.run()).run()).isEqualTo(pass.run());
        answer(10, true);
        assertThat(practice.diary().answered()).as("the open card goes on").isEqualTo(10);
        assertThat(rowsOf(guest)).as("nothing is left under the guest's id").isZero();
    }

    @Test
    void newQuestionsBeginWhereTheTenWentWrong() {
        for (var slot = 1; slot <= 10; slot++) {
            answer(slot, slot != 7);
        }
        var wrong = told(7).question().chapter();
        registers();
        var next = practice.today().stream()
                .filter(task -> task.kind() == Kind.CHAPTER)
                .findFirst()
                .orElseThrow();
        assertThat(next.wish()).isEqualTo(Wish.chapter(SUBJECT, wrong, Telling.AT_ONCE));
        assertThat(next.isWeak()).isTrue();
    }

    @Test
    void anAccountWithAHistoryGetsTheGuestsAnswersBehindIt() {
        var person = People.aCandidate(registration);
        People.signIn(person);
        var same = room.state(pass).questions().getFirst().choice().stem();
        var run = admit(room.open(person.account(), practice.start(Wish.random(SUBJECT, Telling.AT_ONCE))));
        room.answer(run, List.of(entry(1, 1, "A")));
        var before = practice.diary().answered();
        clock.advance(Duration.ofMinutes(1));
        answer(1, false);
        guests.joins(person.account());
        assertThat(practice.diary().answered()).isEqualTo(before + 1);
        assertThat(mine.on(MyQuestions.Shelf.BOOK, SUBJECT))
                .anyMatch(item -> item.question().body() instanceof ChoiceBody body
                        && body.stem().equals(same));
    }

    @Test
    void aQuestionThatBothAnsweredGoesOnFromTheAccountsRecord() {
        answer(1, false);
        var question = told(1).question();
        var first = People.aCandidate(registration);
        People.signIn(first);
        guests.joins(first.account());
        browser = new Browser();
        browser.request();
        guest = guests.here();
        pass = admit(trial.open(guest));
        answer(1, true);
        tables.update(
                "update practice_question set question_id = ? where account = ?",
                question.questionId(),
                Ids.bytes(guest));
        browser.request();
        clock.advance(Duration.ofMinutes(1));
        guests.joins(first.account());
        var record = mine.on(MyQuestions.Shelf.BOOK, SUBJECT).getFirst().history();
        assertThat(record.answered()).isEqualTo(2);
        assertThat(record.right()).isEqualTo(1);
        assertThat(record.inBook()).as("right on one day is not enough").isTrue();
    }

    @Test
    void twoTabsThatRegisterAtOnceLoseAndDoubleNothing() throws Exception {
        answer(1, true);
        var person = People.aCandidate(registration);
        People.signIn(person);
        Callable<Boolean> joins = () -> {
            browser.request();
            guests.joins(person.account());
            return true;
        };
        Callable<Boolean> answers = () -> {
            answer(2, true);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(List.of(joins, answers, joins))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(practice.diary().answered()).isEqualTo(2);
        assertThat(rowsOf(guest)).isZero();
    }

    @Test
    void anotherPersonsAnswersCanBeDisowned() {
        answer(1, true);
        People.signIn(People.aCandidate(registration));
        guests.disown();
        browser.request();
        assertThat(guests.find()).isEmpty();
        assertThat(practice.diary().answered()).isZero();
    }
}
