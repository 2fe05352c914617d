package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.Statements;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.kernel.Refusal;

@DatabaseTest
class PaperShelfTest {

    private static final String PAPER = TestBank.SEALED_PAPER;

    @Autowired
    PaperShelf shelf;

    @Autowired
    PaperPlans plans;

    @Autowired
    Tables tables;

    private ExamFixture fixture;

    @BeforeEach
    void everythingIsLookedUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void thousandsAskTheDatabaseOnce() {
        assertThat(Statements.during(this::askForAll)).isNotEmpty();
        assertThat(Statements.during(this::askForAll)).isEmpty();
    }

    @Test
    void aPaperThatIsNotThereIsLookedForAgain() {
        assertThat(shelf.find("no-such-paper")).isEmpty();
        assertThat(Statements.during(() -> shelf.find("no-such-paper"))).hasSize(1);
    }

    @Test
    void whatWasChangedIsSeenAfterAMoment() {
        Supplier<String> title = () -> shelf.find(PAPER).orElseThrow().title();
        var before = title.get();
        tables.update("update exams_paper set title = ? where id = ?", "另一个名字", PAPER);
        try {
            assertThat(title.get()).isEqualTo(before);
            fixture.looksAgain();
            assertThat(title.get()).isEqualTo("另一个名字");
        } finally {
            tables.update("update exams_paper set title = ? where id = ?", before, PAPER);
        }
    }

    @Test
    void aRefusalIsNotRemembered() {
        var paper = shelf.find(PAPER).orElseThrow();
        var question = paper.questions().getFirst();
        tables.update("update questions_question set status = 'WITHDRAWN' where id = ?", question);
        try {
            assertThatThrownBy(() -> plans.of(paper))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(question);
        } finally {
            tables.update("update questions_question set status = 'PUBLISHED' where id = ?", question);
        }
        assertThat(plans.of(paper)).hasSize(80);
    }

    private void askForAll() {
        plans.of(shelf.find(PAPER).orElseThrow());
        shelf.sealed();
    }
}
