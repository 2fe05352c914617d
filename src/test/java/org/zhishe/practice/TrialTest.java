package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.identity.Browser;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Guests;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.practice.Task.Kind;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// Ten questions without an account, and what becomes of them.
@DatabaseTest
class TrialTest {

    private static final String SUBJECT = TestBank.SUBJECT;

    @Autowired
    Trial trial;

    @Autowired
    Guests guests;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    MyQuestions mine;

    @Autowired
    QuestionBank bank;

    @Autowired
    Registration registration;

    @Autowired
    Consents consents;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    Browser browser;
    UUID guest;
    RunPass pass;

    @BeforeEach
    void aGuestOpensTheTen() {
        browser = new Browser();
        browser.request();
        guest = guests.here();
        pass = admit(trial.open(guest));
        browser.request();
    }

    @AfterEach
    void nobodyIsHere() {
        Browser.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTenShowTheWholeSubject() {
        var questions = room.state(pass).questions();
        assertThat(questions).hasSize(10);
        assertThat(room.state(pass).told())
                .as("no key before its question is answered")
                .isEmpty();
        for (var slot = 1; slot <= 10; slot++) {
            answer(slot, true);
        }
        assertThat(room.state(pass).told())
                .extracting(slot -> slot.question().chapter())
                .as("a chapter each, as far as there are chapters")
                .doesNotHaveDuplicates();
    }

    @Test
    void aGuestIsNobodyUntilTheFirstAnswer() {
        assertThat(guests.here()).as("known again by the browser").isEqualTo(guest);
        assertThat(guests.find()).isEmpty();
        assertThat(consents.given(guest, Purpose.TRIAL)).isFalse();
        answer(1, true);
        assertThat(guests.find()).contains(guest);
        assertThat(consents.given(guest, Purpose.TRIAL)).isTrue();
        assertThat(consents.given(guest, Purpose.SERVICE))
                .as("asked on registering")
                .isFalse();
        assertThat(trial.answered(guest)).isEqualTo(1);
    }

    @Test
    void theTenAreTheSameWhenTheGuestComesBack() {
        answer(1, true);
        var again = admit(trial.open(guests.here()));
        assertThat(again.run()).isEqualTo(pass.run());
        assertThat(room.state(again).told()).extracting(MarkedSlot::slot).containsExactly(1);
    }

    @Test
    void whatNeedsAnAccountIsRefused() {
        answer(1, true);
        assertRefused("privacy.consent.missing", () -> room.note(pass, 1, "记下"));
        assertRefused("privacy.consent.missing", () -> room.favourite(pass, 1, true));
    }

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
        var same = room.state(pass).questions().getFirst().prompt().stem();
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

    private void registers() {
        var person = People.aCandidate(registration);
        People.signIn(person);
        guests.joins(person.account());
        browser.request();
    }

    private int rowsOf(UUID id) {
        return List.of(
                        "attempts_attempt.owner",
                        "practice_run.account",
                        "practice_question.account",
                        "practice_day.account",
                        "privacy_consent.account",
                        "identity_guest.id")
                .stream()
                .mapToInt(column -> jdbc.sql("select count(*) from " + column.substring(0, column.indexOf('.'))
                                + " where " + column.substring(column.indexOf('.') + 1) + " = ?")
                        .param(Ids.bytes(id))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private UUID account() {
        return current.require().account();
    }

    private RunPass admit(OpenedRun opened) {
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    private MarkedSlot told(int slot) {
        return room.state(pass).told().stream()
                .filter(each -> each.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    private void answer(int slot, boolean right) {
        var shown = room.state(pass).questions().get(slot - 1).prompt();
        var body = (ChoiceBody) bank.available(SUBJECT, new UUID(0, 0), 2027).stream()
                .map(QuestionVersion::body)
                .filter(each ->
                        each instanceof ChoiceBody choice && choice.stem().equals(shown.stem()))
                .findFirst()
                .orElseThrow();
        var key = body.options().stream()
                .filter(option -> body.key().contains(option.letter()))
                .map(option -> option.text())
                .toList();
        var chosen = shown.options().stream()
                .filter(option -> key.contains(option.text()) == right)
                .map(option -> option.letter())
                .limit(right ? key.size() : 1)
                .toArray(String[]::new);
        room.answer(pass, List.of(entry(slot, slot, chosen)));
    }

    private static Entry entry(int sequence, int slot, String... chosen) {
        return new Entry(sequence, slot, List.of(chosen), false, List.of(), 1_000);
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
