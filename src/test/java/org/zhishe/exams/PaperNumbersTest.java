package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;

@DatabaseTest
class PaperNumbersTest {

    private static final long SEED = 20261124;

    @Autowired
    Papers papers;

    @Test
    void aNumberThatIsTakenIsDrawnAgain() {
        var first = new PaperNumbers(papers, new Random(SEED)).free();
        papers.save(Paper.drawn(first, TestBank.SUBJECT, "组卷", List.of("jc-01-001")));
        var second = new PaperNumbers(papers, new Random(SEED)).free();
        assertThat(second).isNotEqualTo(first);
        assertThat(PaperNumber.read(second.grouped())).contains(second);
    }
}
