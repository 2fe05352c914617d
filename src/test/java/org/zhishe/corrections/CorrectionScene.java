package org.zhishe.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.MockExams;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitFixture;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.practice.MyQuestions;
import org.zhishe.practice.Practice;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.practice.PracticeSettings;
import org.zhishe.practice.RunPass;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Editing;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Rulings;
import org.zhishe.questions.SingleChoice;
import org.zhishe.questions.Wording;

/// Two editors, a candidate, and a question whose key they correct.
@DatabaseTest
abstract class CorrectionScene {

    static final String SUBJECT = TestBank.SUBJECT;
    static final UUID NOBODY = new UUID(0, 0);
    static final String REASON = "原来的答案与条文不符。";

    @Autowired
    Revisions revisions;

    @Autowired
    Corrections corrections;

    @Autowired
    Regrades regrades;

    @Autowired
    Notices notices;

    @Autowired
    Rulings rulings;

    @Autowired
    Editing editing;

    @Autowired
    QuestionBank bank;

    @Autowired
    Practice practice;

    @Autowired
    PracticeRoom room;

    @Autowired
    MyQuestions mine;

    @Autowired
    ExamRoom examRoom;

    @Autowired
    Invigilator invigilator;

    @Autowired
    MockExams exams;

    @Autowired
    Registration registration;

    @Autowired
    UnitFixture units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    QuestionVersion question;
    SingleChoice written;
    String otherKey;
    SignedIn author;
    SignedIn reviewer;
    SignedIn candidate;

    @BeforeEach
    void twoEditorsAndACandidate() {
        tables.update("delete from corrections_report");
        tables.update("delete from corrections_revision");
        author = units.signInAdministrator();
        reviewer = units.signInAdministrator();
        candidate = People.aCandidate(registration);
        People.signIn(candidate);
        another(0);
    }

    /// What is asked now is right or wrong again, for whatever test comes next.
    @AfterEach
    void nobodyIsSignedIn() {
        tables.update(
                "delete from questions_ruling where version_id in (select current_version from questions_question)");
        rulings.refresh();
        tables.update("update exams_paper set withdrawn = false where id = ?", TestBank.OPEN_PAPER);
        SecurityContextHolder.clearContext();
    }

    /// A single choice nobody corrected in this test yet.
    void another(int place) {
        question = bank.available(SUBJECT, NOBODY, 2027).stream()
                .filter(each -> each.body() instanceof SingleChoice)
                .skip(place)
                .findFirst()
                .orElseThrow();
        written = (SingleChoice) question.body();
        otherKey = written.letters().stream()
                .filter(letter -> !written.key().contains(letter))
                .findFirst()
                .orElseThrow();
    }

    void publishes(Regrade regrade) {
        var proposal = propose(regrade);
        People.signIn(reviewer);
        revisions.publish(proposal);
        rulings.refresh();
        regrades.apply(question.id());
    }

    UUID propose(Regrade regrade) {
        People.signIn(author);
        revisions.propose(question.id(), wording(), regrade, REASON);
        return revisions.waiting(question.questionId()).orElseThrow().id();
    }

    /// The key is another one; the explanation speaks of every wrong option.
    Wording wording() {
        var wrong = written.letters().stream()
                .filter(letter -> !letter.equals(otherKey))
                .map(letter -> "{" + letter + "}不对，因为与条文不符；")
                .reduce("更正后的解析：", String::concat);
        return new Wording(written.stem(), written.options(), Set.of(otherKey), wrong);
    }

    QuestionVersion current() {
        return bank.current(List.of(question.questionId())).getFirst();
    }

    static Set<String> key(QuestionVersion version) {
        return ((ChoiceBody) version.body()).key();
    }

    RunPass opensTheChapter() {
        People.signIn(candidate);
        practice.change(new PracticeSettings(Optional.of(SUBJECT), PracticeSettings.MOST, 2, false));
        var run = practice.start(Wish.chapter(SUBJECT, question.chapter(), Telling.AT_ONCE));
        var opened = room.open(candidate.account(), run);
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    RunPass opensAtTheEnd() {
        People.signIn(candidate);
        practice.change(new PracticeSettings(Optional.of(SUBJECT), PracticeSettings.MOST, 2, false));
        var run = practice.start(Wish.chapter(SUBJECT, question.chapter(), Telling.AT_END));
        return room.admit(new Token(room.open(candidate.account(), run).token()))
                .orElseThrow();
    }

    RunPass answersInPractice(String bankLetter) {
        var pass = opensTheChapter();
        answer(pass, bankLetter);
        return pass;
    }

    void answer(RunPass pass, String bankLetter) {
        var place = room.state(pass).questions().stream()
                .filter(shown -> shown.choice().stem().equals(written.stem()))
                .findFirst()
                .orElseThrow();
        room.answer(
                pass, List.of(entry(1, place.slot(), shownLetter(place.choice().options(), bankLetter))));
    }

    String shownLetter(List<Option> shown, String bankLetter) {
        var text = written.options().stream()
                .filter(option -> option.letter().equals(bankLetter))
                .findFirst()
                .orElseThrow()
                .text();
        return shown.stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .letter();
    }

    MarkedSlot slot(RunPass pass) {
        return room.state(pass).told().stream()
                .filter(each -> each.question().questionId().equals(question.questionId()))
                .findFirst()
                .orElseThrow();
    }

    boolean inBook() {
        return mine.on(MyQuestions.Shelf.BOOK, SUBJECT).stream()
                .anyMatch(item -> item.question().questionId().equals(question.questionId()));
    }

    List<String> marks(RunPass pass) {
        return jdbc.sql("select m.score from attempts_mark m join practice_run r on r.attempt_id = m.attempt_id"
                        + " where r.id = ? and m.version_id = ? order by m.round")
                .params(Ids.bytes(pass.run()), Ids.bytes(question.id()))
                .query(String.class)
                .list();
    }

    static Entry entry(int sequence, int slot, String letter) {
        return new Entry(sequence, slot, List.of(letter), false, List.of(), 1_000);
    }

    static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
