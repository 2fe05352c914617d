package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.identity.People;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionBank;

/// Sittings of the sealed paper, brought about as the product brings them about.
class ExamFixture {

    static final String PAPER = TestBank.SEALED_PAPER;

    private final ExamRoom room;
    private final Invigilator invigilator;
    private final PaperShelf shelf;
    private final PaperPlans plans;
    private final QuestionBank bank;
    private final JdbcClient jdbc;
    private final Tables tables;
    private final TestClock clock;

    ExamFixture(
            ExamRoom room,
            Invigilator invigilator,
            PaperShelf shelf,
            PaperPlans plans,
            QuestionBank bank,
            JdbcClient jdbc,
            Tables tables,
            TestClock clock) {
        this.room = room;
        this.invigilator = invigilator;
        this.shelf = shelf;
        this.plans = plans;
        this.bank = bank;
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
    }

    static ExamFixture in(AutowireCapableBeanFactory application) {
        var fixture = application.createBean(ExamFixture.class);
        fixture.looksAgain();
        return fixture;
    }

    /// What was changed in the bank or in the tables is seen at once, not a moment later.
    void looksAgain() {
        shelf.clear();
        plans.clear();
    }

    /// A sitting just started by a new candidate.
    record Started(UUID account, UUID sitting, int lease, Token token, Clock clock) {

        /// For a request that comes now.
        SittingPass pass() {
            return new SittingPass(sitting, lease, clock.instant());
        }
    }

    Started aSitting(Mode mode) {
        var account = Ids.next();
        People.agrees(account);
        return started(account, room.start(account, PAPER, mode));
    }

    Started onAnotherDevice(Started sitting) {
        return started(sitting.account(), room.open(sitting.account(), sitting.sitting()));
    }

    /// A sitting with the first `right` questions answered rightly and handed in.
    Started aSubmittedSitting(int right) {
        var sitting = aSitting(Mode.FREE);
        submit(sitting, right);
        return sitting;
    }

    /// One more sitting of the same person, handed in with the first `right` questions answered rightly.
    UUID submitsAgain(UUID account, int right) {
        return submits(account, PAPER, right);
    }

    UUID submits(UUID account, String paper, int right) {
        var sitting = started(account, room.start(account, paper, Mode.FREE));
        submit(sitting, right);
        return sitting.sitting();
    }

    void submit(Started sitting, int right) {
        var shown = invigilator.paper(sitting.pass()).questions();
        var entries = IntStream.range(0, right)
                .mapToObj(index -> entry(index + 1, index + 1, rightLetters(shown.get(index))))
                .toList();
        invigilator.save(sitting.pass(), entries);
        invigilator.submit(sitting.pass(), Map.of());
    }

    static Entry entry(int sequence, int slot, List<String> chosen) {
        return new Entry(sequence, slot, chosen, false, List.of(), 1_000L * sequence);
    }

    /// The shown letters of the right options, worked out through the options' texts.
    List<String> rightLetters(ShownQuestion question) {
        var body = bodyOf(question);
        Set<String> rightTexts = body.options().stream()
                .filter(option -> body.key().contains(option.letter()))
                .map(Option::text)
                .collect(Collectors.toSet());
        return question.choice().options().stream()
                .filter(option -> rightTexts.contains(option.text()))
                .map(Option::letter)
                .toList();
    }

    /// A shown letter of a wrong option.
    String wrongLetter(ShownQuestion question) {
        var right = rightLetters(question);
        return question.choice().options().stream()
                .map(Option::letter)
                .filter(letter -> !right.contains(letter))
                .findFirst()
                .orElseThrow();
    }

    /// Time passes while the server is alive.
    void timePasses(Duration by) {
        clock.advance(by);
        tables.update("update exams_pulse set beat_at = ?", Columns.utc(clock.instant()));
    }

    /// Time passes while no server is alive.
    void outage(Duration length) {
        clock.advance(length);
    }

    Clock clock() {
        return clock;
    }

    private ChoiceBody bodyOf(ShownQuestion question) {
        return bank
                .current(jdbc.sql("select id from questions_question where subject = ?")
                        .param(TestBank.SUBJECT)
                        .query(String.class)
                        .list())
                .stream()
                .map(version -> (ChoiceBody) version.body())
                .filter(body -> body.stem().equals(question.choice().stem()))
                .findFirst()
                .orElseThrow();
    }

    private Started started(UUID account, Opening opening) {
        var token = new Token(opening.token());
        var pass = invigilator.admit(token).orElseThrow();
        return new Started(account, opening.sitting(), pass.lease(), token, clock);
    }

    /// Whether it is refused for this reason.
    static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
