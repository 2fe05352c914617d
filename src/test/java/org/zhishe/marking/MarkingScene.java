package org.zhishe.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.MockExams;
import org.zhishe.exams.Mode;
import org.zhishe.exams.SittingPass;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.identity.Role;
import org.zhishe.identity.SignedIn;
import org.zhishe.identity.UnitFixture;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
import org.zhishe.kernel.Token;

/// A candidate who handed in a written paper with two answers, and people who may mark it.
@DatabaseTest
abstract class MarkingScene {

    static final String FIRST = "服务对象的问题有三个方面：……";
    static final String SECOND = "一是建立关系；二是制定计划。";

    @Autowired
    Requests requests;

    @Autowired
    MarkingDesk desk;

    @Autowired
    MockExams exams;

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    Registration registration;

    @Autowired
    UnitFixture units;

    @Autowired
    TestClock clock;

    SignedIn candidate;
    UUID sitting;

    @BeforeEach
    void aPaperIsHandedIn() {
        candidate = People.aCandidate(registration);
        sitting = handsIn(candidate);
        People.signIn(candidate);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /// The first two parts are answered, the other eight are not.
    UUID handsIn(SignedIn person) {
        var opening = room.start(person.account(), TestBank.WRITTEN_PAPER, Mode.FREE);
        var pass = new SittingPass(opening.sitting(), opening.lease(), clock.instant());
        invigilator.save(pass, List.of(written(1, 1, FIRST), written(2, 2, SECOND)));
        invigilator.submit(pass, Map.of());
        return opening.sitting();
    }

    static Entry written(int sequence, int slot, String text) {
        return new Entry(sequence, slot, List.of(), text, false, List.of(), 1_000);
    }

    SignedIn anEditor() {
        return units.aPerson(Role.EDITOR, UnitRef.ROOT);
    }

    /// The person signed in gives half of the big point and all of the others: 7 and 8 of 20.
    void decides(UUID task) {
        gives(task, 1, 0, "5");
        desk.comment(task, 1, 0, "材料里的依据没有写出来。");
        gives(task, 1, 1, "2");
        gives(task, 2, 0, "7.5");
        gives(task, 2, 1, "0.5");
    }

    void gives(UUID task, int slot, int point, String marks) {
        desk.give(task, slot, point, Score.of(marks));
    }

    /// Asks for somebody, who accepts: the task's id.
    UUID acceptedBy(SignedIn marker) {
        People.signIn(candidate);
        Token link = requests.askPerson(sitting, "王老师");
        People.signIn(marker);
        return desk.accept(link);
    }

    ExamResult result() {
        return exams.result(candidate.account(), sitting);
    }

    static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
