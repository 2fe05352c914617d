package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;

/// How often the exam room asks the database: what makes it quick, or not.
@DatabaseTest
class RoundTripsTest {

    @Autowired
    Invigilator invigilator;

    @Autowired
    ExamRoom room;

    @Autowired
    DrawnPapers drawn;

    ExamFixture fixture;

    @BeforeEach
    void aPaperThatSomebodySat(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
        fixture.aSubmittedSitting(1);
    }

    @Test
    void aSaveLocksLooksAndWrites() {
        var sitting = fixture.aSitting(Mode.FREE);
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of("A"))));
        var pass = sitting.pass();
        assertThat(Statements.during(() -> invigilator.save(pass, List.of(entry(2, 2, List.of("B"))))))
                .hasSize(3);
    }

    @Test
    void aSaveOfManyCostsAsMuchAsOne() {
        var sitting = fixture.aSitting(Mode.FREE);
        var pass = sitting.pass();
        var many = IntStream.rangeClosed(1, 60)
                .mapToObj(slot -> entry(slot, slot, List.of("A")))
                .toList();
        assertThat(Statements.during(() -> invigilator.save(pass, many))).hasSize(3);
    }

    @Test
    void aTokenThatWasUsedBeforeIsAdmittedWithoutAQuestion() {
        var sitting = fixture.aSitting(Mode.FREE);
        assertThat(Statements.during(() -> invigilator.admit(sitting.token()))).isEmpty();
    }

    @Test
    void aPaperOfEightyQuestionsIsOpenedInTwoQuestions() {
        var sitting = fixture.aSitting(Mode.FREE);
        var pass = sitting.pass();
        assertThat(Statements.during(() -> invigilator.paper(pass))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void startingCostsNoStatementPerQuestion() {
        var account = Ids.next();
        People.agrees(account);
        assertThat(Statements.during(() -> room.start(account, ExamFixture.PAPER, Mode.FREE)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void handingInCostsNoStatementPerQuestion() {
        var sitting = fixture.aSitting(Mode.FREE);
        var pass = sitting.pass();
        var all = IntStream.rangeClosed(1, 60)
                .mapToObj(slot -> entry(slot, slot, List.of("A")))
                .toList();
        invigilator.save(pass, all);
        assertThat(Statements.during(() -> invigilator.submit(pass, Map.of()))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void offeringDrawnPapersToManyReadsTheQuestionsOnce() {
        drawn.offers(Ids.next());
        var heard = Statements.during(() -> drawn.offers(Ids.next()));
        assertThat(heard).hasSize(1).noneMatch(statement -> statement.contains("questions_"));
        assertThat(heard)
                .filteredOn(statement -> statement.contains("exams_paper"))
                .hasSize(1);
    }
}
