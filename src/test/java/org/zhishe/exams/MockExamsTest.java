package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;
import org.zhishe.kernel.Score;

@DatabaseTest
class MockExamsTest {

    @Autowired
    MockExams exams;

    ExamFixture fixture;

    @BeforeEach
    void setUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void aLongHistoryCostsAsManyQueriesAsAShortOne() {
        var once = fixture.aSubmittedSitting(1).account();
        var often = fixture.aSubmittedSitting(1).account();
        for (var right = 2; right <= 6; right++) {
            fixture.submitsAgain(often, right);
        }
        assertThat(queriesOf(often)).isEqualTo(queriesOf(once));
    }

    @Test
    void theHistoryIsPagedAndTheLatestComesFirst() {
        var account = fixture.aSubmittedSitting(1).account();
        fixture.submitsAgain(account, 7);
        var page = exams.history(account, PageRequest.of(0, 1));
        assertThat(page.getTotalElements()).isEqualTo(2);
        assertThat(page.getContent())
                .singleElement()
                .satisfies(latest -> assertThat(latest.total())
                        .hasValueSatisfying(total -> assertThat(total.score()).isEqualTo(Score.of(7))));
    }

    @Test
    void theResultComparesWithTheSittingBefore() {
        var first = fixture.aSubmittedSitting(10);
        var second = fixture.submitsAgain(first.account(), 12);
        assertThat(exams.result(first.account(), first.sitting()).previous()).isEmpty();
        assertThat(exams.result(first.account(), second).previous()).contains(Score.of(10));
    }

    @Test
    void timeUsedIsWithoutOutagesAndPauses(@Autowired Heartbeat heartbeat, @Autowired Invigilator invigilator) {
        fixture.timePasses(Duration.ZERO);
        var sitting = fixture.aSitting(Mode.FREE);
        fixture.timePasses(Duration.ofMinutes(30));
        fixture.outage(Duration.ofMinutes(15));
        heartbeat.beat();
        invigilator.pause(sitting.pass());
        fixture.timePasses(Duration.ofMinutes(20));
        invigilator.resume(sitting.pass());
        fixture.submit(sitting, 1);
        assertThat(exams.result(sitting.account(), sitting.sitting()).used().toMinutes())
                .isEqualTo(30);
    }

    private int queriesOf(UUID account) {
        return Statements.during(() -> exams.history(account, PageRequest.of(0, 20)))
                .size();
    }
}
