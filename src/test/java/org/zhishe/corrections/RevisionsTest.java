package org.zhishe.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.MockExams;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitFixture;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
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

/// A key turns out to be wrong: a new version, old answers marked anew, and everybody told.
@DatabaseTest
class RevisionsTest {

    private static final String SUBJECT = TestBank.SUBJECT;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String REASON = "原来的答案与条文不符。";

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

    @AfterEach
    void nobodyIsSignedIn() {
        tables.update("update exams_paper set withdrawn = false where id = ?", TestBank.OPEN_PAPER);
        SecurityContextHolder.clearContext();
    }

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
                .filter(shown -> shown.prompt().stem().equals(written.stem()))
                .findFirst()
                .orElseThrow();
        var letter = shownLetter(place.prompt().options(), otherKey);
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

    /// A single choice nobody corrected in this test yet.
    private void another(int place) {
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

    private void publishes(Regrade regrade) {
        var proposal = propose(regrade);
        People.signIn(reviewer);
        revisions.publish(proposal);
        rulings.refresh();
        regrades.apply(question.id());
    }

    private UUID propose(Regrade regrade) {
        People.signIn(author);
        revisions.propose(question.id(), wording(), regrade, REASON);
        return revisions.waiting(question.questionId()).orElseThrow().id();
    }

    /// The key is another one; the explanation speaks of every wrong option.
    private Wording wording() {
        var wrong = written.letters().stream()
                .filter(letter -> !letter.equals(otherKey))
                .map(letter -> "{" + letter + "}不对，因为与条文不符；")
                .reduce("更正后的解析：", String::concat);
        return new Wording(written.stem(), written.options(), Set.of(otherKey), wrong);
    }

    private QuestionVersion current() {
        return bank.current(List.of(question.questionId())).getFirst();
    }

    private static Set<String> key(QuestionVersion version) {
        return ((ChoiceBody) version.body()).key();
    }

    private RunPass opensTheChapter() {
        People.signIn(candidate);
        practice.change(new PracticeSettings(Optional.of(SUBJECT), PracticeSettings.MOST, 2, false));
        var run = practice.start(Wish.chapter(SUBJECT, question.chapter(), Telling.AT_ONCE));
        var opened = room.open(candidate.account(), run);
        return room.admit(new Token(opened.token())).orElseThrow();
    }

    private RunPass opensAtTheEnd() {
        People.signIn(candidate);
        practice.change(new PracticeSettings(Optional.of(SUBJECT), PracticeSettings.MOST, 2, false));
        var run = practice.start(Wish.chapter(SUBJECT, question.chapter(), Telling.AT_END));
        return room.admit(new Token(room.open(candidate.account(), run).token()))
                .orElseThrow();
    }

    private RunPass answersInPractice(String bankLetter) {
        var pass = opensTheChapter();
        answer(pass, bankLetter);
        return pass;
    }

    private void answer(RunPass pass, String bankLetter) {
        var place = room.state(pass).questions().stream()
                .filter(shown -> shown.prompt().stem().equals(written.stem()))
                .findFirst()
                .orElseThrow();
        room.answer(
                pass, List.of(entry(1, place.slot(), shownLetter(place.prompt().options(), bankLetter))));
    }

    private String shownLetter(List<Option> shown, String bankLetter) {
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

    private MarkedSlot slot(RunPass pass) {
        return room.state(pass).told().stream()
                .filter(each -> each.question().questionId().equals(question.questionId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean inBook() {
        return mine.on(MyQuestions.Shelf.BOOK, SUBJECT).stream()
                .anyMatch(item -> item.question().questionId().equals(question.questionId()));
    }

    private List<String> marks(RunPass pass) {
        return jdbc.sql("select m.score from attempts_mark m join practice_run r on r.attempt_id = m.attempt_id"
                        + " where r.id = ? and m.version_id = ? order by m.round")
                .params(Ids.bytes(pass.run()), Ids.bytes(question.id()))
                .query(String.class)
                .list();
    }

    private static Entry entry(int sequence, int slot, String letter) {
        return new Entry(sequence, slot, List.of(letter), false, List.of(), 1_000);
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
