package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.practice.MyQuestions.Item;
import org.zhishe.practice.MyQuestions.Shelf;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;

@DatabaseTest
class MyQuestionsTest {

    private static final String SUBJECT = TestBank.SUBJECT;

    @Autowired
    MyQuestions mine;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    Registration registration;

    @Autowired
    CurrentAccount current;

    @BeforeEach
    void someoneIsSignedIn() {
        People.signIn(People.aCandidate(registration));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasWrongIsInTheBookUntilItIsTakenOut() {
        answersSomethingWrong();
        var item = only(Shelf.BOOK);
        assertThat(item.history().answered()).isEqualTo(1);
        mine.takeOut(item.question());
        assertThat(mine.on(Shelf.BOOK, SUBJECT)).isEmpty();
        assertThat(practice.overview(SUBJECT).all().answered())
                .as("what was done stays")
                .isEqualTo(1);
    }

    @Test
    void aPinnedQuestionStandsFirst() {
        var questions = practice.pool(SUBJECT);
        answersSomethingWrong();
        var other = questions.stream()
                .filter(each ->
                        !each.questionId().equals(only(Shelf.BOOK).question().questionId()))
                .findFirst()
                .orElseThrow();
        mine.pin(other, true);
        assertThat(mine.on(Shelf.BOOK, SUBJECT))
                .extracting(item -> item.question().questionId())
                .startsWith(other.questionId())
                .hasSize(2);
    }

    @Test
    void favouritesAndNotesAreKeptApartAndSearched() {
        var question = practice.pool(SUBJECT).getFirst();
        mine.favourite(question, true);
        mine.note(question, "  紧急 24，一般 72  ");
        assertThat(only(Shelf.FAVOURITES).kept().isFavourite()).isTrue();
        var noted = only(Shelf.NOTES);
        assertThat(noted.kept().note()).isEqualTo("紧急 24，一般 72");
        assertThat(noted.holds("24 紧急")).isTrue();
        assertThat(noted.holds("没有的词")).isFalse();
        assertThat(noted.holds(stem(question).substring(0, 4))).isTrue();
        mine.favourite(question, false);
        assertThat(mine.on(Shelf.FAVOURITES, SUBJECT)).isEmpty();
        assertThat(only(Shelf.NOTES).kept().note()).isNotEmpty();
        mine.note(question, " ");
        assertThat(mine.on(Shelf.NOTES, SUBJECT)).isEmpty();
    }

    @Test
    void favouritesCanBePractised() {
        var question = practice.pool(SUBJECT).getLast();
        mine.favourite(question, true);
        var run = practice.start(Wish.favourites(SUBJECT, Telling.AT_ONCE));
        assertThat(room.state(open(run)).questions())
                .singleElement()
                .satisfies(shown -> assertThat(shown.choice().stem()).isEqualTo(stem(question)));
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndTheOldOneStays() {
        var question = practice.pool(SUBJECT).getFirst();
        mine.note(question, "旧");
        assertThatThrownBy(() -> mine.note(question, "长".repeat(Kept.LONGEST_NOTE + 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("practice.note.long"));
        assertThat(only(Shelf.NOTES).kept().note()).isEqualTo("旧");
    }

    @Test
    void othersSeeNothingOfIt() {
        mine.note(practice.pool(SUBJECT).getFirst(), "我的");
        People.signIn(People.aCandidate(registration));
        assertThat(mine.on(Shelf.NOTES, SUBJECT)).isEmpty();
    }

    @Test
    void oneChoosesWhenAWrongAnswerLeaves() {
        practice.change(new PracticeSettings(practice.settings().subject(), 10, 5, false));
        assertThat(practice.settings().leavesAfter()).isEqualTo(5);
        assertThatThrownBy(() -> new PracticeSettings(practice.settings().subject(), 10, 0, false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PracticeSettings(practice.settings().subject(), 0, 2, false))
                .isInstanceOf(Refusal.class);
    }

    private Item only(Shelf shelf) {
        assertThat(mine.on(shelf, SUBJECT)).hasSize(1);
        return mine.on(shelf, SUBJECT).getFirst();
    }

    /// Too few or too many options are not right in any case.
    private void answersSomethingWrong() {
        var pass = open(practice.start(Wish.random(SUBJECT, Telling.AT_ONCE)));
        var question = room.state(pass).questions().getFirst();
        var key = practice.pool(SUBJECT).stream()
                .map(version -> (ChoiceBody) version.body())
                .filter(body -> body.stem().equals(question.choice().stem()))
                .findFirst()
                .orElseThrow();
        var wrong = question.choice().options().stream()
                .filter(option -> key.options().stream()
                        .noneMatch(each ->
                                key.key().contains(each.letter()) && each.text().equals(option.text())))
                .findFirst()
                .orElseThrow();
        room.answer(pass, List.of(new Entry(1, question.slot(), List.of(wrong.letter()), false, List.of(), 0)));
    }

    private RunPass open(UUID run) {
        var opened = room.open(current.require().account(), run);
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    private static String stem(QuestionVersion question) {
        return ((ChoiceBody) question.body()).stem();
    }
}
