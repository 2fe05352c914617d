package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;

@DatabaseTest
class ExamRoomTest {

    ExamFixture fixture;

    @Autowired
    ExamRoom room;

    @Autowired
    MockExams exams;

    @BeforeEach
    void setUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void startingTwiceIsOneSitting() {
        var sitting = fixture.aSitting(Mode.FREE);
        var again = room.start(sitting.account(), ExamFixture.PAPER, Mode.REALISTIC);
        assertThat(again.sitting()).isEqualTo(sitting.sitting());
        assertThat(again.lease()).isEqualTo(2);
    }

    /// Two clicks, two tabs, or a retry that overtakes: whoever is second opens what the first one started.
    @Test
    void openingARunningSittingManyTimesAtOnceIsNoError() throws Exception {
        var sitting = fixture.aSitting(Mode.FREE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var opened = threads.invokeAll(Collections.nCopies(
                    10, (Callable<Opening>) () -> room.start(sitting.account(), ExamFixture.PAPER, Mode.FREE)));
            Set<Integer> leases = new TreeSet<>();
            for (var opening : opened) {
                assertThat(opening.get().sitting()).isEqualTo(sitting.sitting());
                leases.add(opening.get().lease());
            }
            assertThat(leases).hasSize(10);
        }
    }

    @Test
    void startingManyTimesAtOnceIsOneSitting() throws Exception {
        var account = Ids.next();
        People.agrees(account);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var opened = threads.invokeAll(Collections.nCopies(
                    10, (Callable<Opening>) () -> room.start(account, ExamFixture.PAPER, Mode.FREE)));
            for (var opening : opened) {
                if (opening.state() == Future.State.FAILED) {
                    assertThat(opening.exceptionNow()).hasMessageContaining("exams.sitting.double-start");
                }
            }
        }
        assertThat(exams.running(account)).hasSize(1);
    }
}
