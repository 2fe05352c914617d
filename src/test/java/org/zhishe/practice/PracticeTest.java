package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.practice.Task.Kind;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionBank;

@DatabaseTest
class PracticeTest {

    private static final String SUBJECT = TestBank.SUBJECT;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    QuestionBank bank;

    @Autowired
    Registration registration;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void someoneIsSignedIn() {
        People.signIn(People.aCandidate(registration));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAnswerIsJudgedAtOnceAndKeptOnce() {
        var pass = open(practice.start(Wish.random(SUBJECT, Telling.AT_ONCE)));
        var question = room.state(pass).questions().getFirst();
        var taken = answer(pass, 1, question, true);
        assertThat(taken.appended().saved().stored()).containsExactly(1);
        assertThat(taken.told()).singleElement().matches(MarkedSlot::right);
        var again = answer(pass, 1, question, true);
        assertThat(again.appended().saved().stored()).containsExactly(1);
        assertThat(again.told()).singleElement().matches(MarkedSlot::right);
        assertThat(responses(pass.run())).isEqualTo(1);
        assertThat(practice.diary()).isEqualTo(new Diary(1, 1, 1, 1));
    }

    @Test
    void theFirstAnswerCountsWhicheverDeviceItCameFrom() {
        var run = practice.start(Wish.random(SUBJECT, Telling.AT_ONCE));
        var phone = open(run);
        var desktop = open(run);
        var question = room.state(phone).questions().getFirst();
        answer(desktop, 1, question, false);
        var late = answer(phone, 1, question, true);
        assertThat(late.appended().saved().stored()).containsExactly(1);
        assertThat(late.told()).singleElement().matches(slot -> !slot.right());
        assertThat(responses(run)).as("both are kept").isEqualTo(2);
        assertThat(practice.diary().answeredToday()).isEqualTo(1);
        assertThat(room.state(phone).told()).singleElement().matches(slot -> !slot.right());
    }

    @Test
    void nothingIsToldOfQuestionsNotAnswered() {
        var pass = open(practice.start(Wish.random(SUBJECT, Telling.AT_ONCE)));
        assertThat(room.state(pass).told()).isEmpty();
        answer(pass, 1, room.state(pass).questions().getFirst(), true);
        assertThat(room.state(pass).told()).extracting(MarkedSlot::slot).containsExactly(1);
    }

    @Test
    void aRunThatTellsAtTheEndCanBeChangedUntilThen() {
        var pass = open(practice.start(Wish.random(SUBJECT, Telling.AT_END)));
        var question = room.state(pass).questions().getFirst();
        assertThat(answer(pass, 1, question, false).told()).isEmpty();
        assertThat(answer(pass, 2, question, true).told()).isEmpty();
        assertThat(practice.diary().answered()).isZero();
        var ended = room.finish(pass);
        assertThat(ended.told().getFirst().right()).isTrue();
        assertThat(practice.diary()).isEqualTo(new Diary(1, 1, 1, 1));
        assertThat(room.finish(pass).told()).hasSameSizeAs(ended.told());
        assertThat(practice.diary().answered()).as("ended twice").isEqualTo(1);
    }

    @Test
    void whatComesAfterTheEndIsKeptAndChangesNothing() {
        var pass = open(practice.start(Wish.random(SUBJECT, Telling.AT_ONCE)));
        var question = room.state(pass).questions().getFirst();
        room.finish(pass);
        var late = answer(pass, 1, question, true);
        assertThat(late.appended().saved().stored()).containsExactly(1);
        assertThat(late.finished()).isTrue();
        assertThat(practice.diary().answered()).isZero();
    }

    @Test
    void aChapterResumesWhereOneStoppedAndGoesOnWithWhatIsNew() {
        var wish = Wish.chapter(SUBJECT, 6, Telling.AT_ONCE);
        var first = practice.start(wish);
        var pass = open(first);
        answer(pass, 1, room.state(pass).questions().getFirst(), true);
        assertThat(practice.start(wish)).isEqualTo(first);
        answerAll(pass, true);
        assertThat(room.state(pass).run().isFinished()).isTrue();
        var second = practice.start(wish);
        assertThat(second).isNotEqualTo(first);
        var before = questions(first);
        var after = questions(second);
        var total = practice.overview(SUBJECT).chapters().get(6).total();
        assertThat(before).hasSize(Math.min(10, total));
        if (total >= 2 * before.size()) {
            assertThat(after).doesNotContainAnyElementsOf(before);
        } else {
            assertThat(after).hasSize(Math.min(10, total));
        }
    }

    @Test
    void sealedQuestionsNeverComeUp() {
        var sealed = bank.available(SUBJECT, new UUID(0, 0), 2027).size();
        assertThat(practice.overview(SUBJECT).all().total()).isEqualTo(sealed).isLessThan(160);
    }

    @Test
    void theDailyTenAreTheSameForEveryoneAllDay() {
        var mine = questions(practice.startDaily(SUBJECT));
        assertThat(mine).hasSize(10);
        People.signIn(People.aCandidate(registration));
        var run = practice.startDaily(SUBJECT);
        assertThat(questions(run)).isEqualTo(mine);
        answerAll(open(run), false);
        assertThat(practice.startDaily(SUBJECT)).as("there is one a day").isEqualTo(run);
        assertThat(practice.again(run)).isNotEqualTo(run);
        clock.advance(Duration.ofDays(1));
        assertThat(questions(practice.startDaily(SUBJECT))).isNotEqualTo(mine);
    }

    @Test
    void aWeekOfDaysMovesBookStreakAndPlan() {
        assertThat(practice.today()).extracting(Task::kind).containsExactly(Kind.CHAPTER, Kind.DAILY);
        answerAll(open(practice.startDaily(SUBJECT)), false);
        assertThat(practice.today().getLast().isDone()).isTrue();
        assertThat(practice.overview(SUBJECT).inBook()).isEqualTo(10);
        assertThat(practice.today())
                .extracting(Task::kind)
                .as("not twice on a day")
                .containsExactly(Kind.CHAPTER, Kind.DAILY);
        for (var day = 2; day <= 3; day++) {
            clock.advance(Duration.ofDays(1));
            assertThat(practice.today()).extracting(Task::kind).containsExactly(Kind.BOOK, Kind.CHAPTER, Kind.DAILY);
            assertThat(practice.overview(SUBJECT).dueInBook()).isEqualTo(10);
            answerAll(open(practice.start(Wish.book(SUBJECT, Telling.AT_ONCE))), true);
            assertThat(practice.overview(SUBJECT).dueInBook()).isZero();
            assertThat(practice.diary().streak()).isEqualTo(day);
        }
        assertThat(practice.overview(SUBJECT).inBook()).isZero();
        assertThat(practice.today()).extracting(Task::kind).doesNotContain(Kind.BOOK);
        clock.advance(Duration.ofDays(1));
        assertThat(practice.diary().streak()).as("today is not over").isEqualTo(3);
        clock.advance(Duration.ofDays(1));
        assertThat(practice.diary()).isEqualTo(new Diary(0, 0, 0, 30));
    }

    @Test
    void oneTapGoesOnWithWhatWasLeft() {
        var left = practice.start(Wish.chapter(SUBJECT, 7, Telling.AT_ONCE));
        assertThat(practice.goOn()).isEqualTo(left);
        room.finish(open(left));
        assertThat(room.state(open(practice.goOn())).run().wish().source()).isEqualTo(Source.CHAPTER);
    }

    @Test
    void readingShowsWhatIsRightAndAnswersNothing() {
        var state = room.state(open(practice.start(Wish.chapter(SUBJECT, 6, Telling.SHOWN))));
        assertThat(state.told()).hasSameSizeAs(state.questions()).noneMatch(MarkedSlot::answered);
        assertThat(practice.diary().answered()).isZero();
    }

    @Test
    void whatIsAnothersOrNotThereIsRefused() {
        var run = practice.start(Wish.random(SUBJECT, Telling.AT_ONCE));
        assertRefused("practice.run.unknown", () -> room.open(Ids.next(), run));
        assertRefused("practice.nothing", () -> practice.start(Wish.chapter(SUBJECT, 99, Telling.AT_ONCE)));
        assertRefused("practice.nothing", () -> practice.start(Wish.book(SUBJECT, Telling.AT_ONCE)));
        People.signIn(People.aNewcomer(registration));
        assertRefused("privacy.consent.missing", () -> practice.start(Wish.random(SUBJECT, Telling.AT_ONCE)));
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private RunPass open(UUID run) {
        var opened = room.open(current.require().account(), run);
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    private void answerAll(RunPass pass, boolean right) {
        var told = room.state(pass).told().stream().map(MarkedSlot::slot).collect(Collectors.toSet());
        for (var question : room.state(pass).questions()) {
            if (!told.contains(question.slot())) {
                answer(pass, 100 + question.slot(), question, right);
            }
        }
    }

    private Taken answer(RunPass pass, int sequence, ShownQuestion question, boolean right) {
        var key = rightTexts(question);
        var chosen = question.choice().options().stream()
                .filter(option -> key.contains(option.text()) == right)
                .map(Option::letter)
                .limit(right ? key.size() : 1)
                .toList();
        return room.answer(pass, List.of(new Entry(sequence, question.slot(), chosen, false, List.of(), 1_000)));
    }

    private Set<String> rightTexts(ShownQuestion question) {
        return bank.available(SUBJECT, new UUID(0, 0), 2027).stream()
                .map(version -> (ChoiceBody) version.body())
                .filter(body -> body.stem().equals(question.choice().stem()))
                .flatMap(body -> body.options().stream()
                        .filter(option -> body.key().contains(option.letter()))
                        .map(Option::text))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> questions(UUID run) {
        return room.state(open(run)).questions().stream()
                .map(question -> question.choice().stem())
                .toList();
    }

    private int responses(UUID run) {
        return jdbc.sql("select count(*) from attempts_response r join practice_run p on p.attempt_id = r.attempt_id"
                        + " where p.id = ?")
                .param(Ids.bytes(run))
                .query(Integer.class)
                .single();
    }
}
