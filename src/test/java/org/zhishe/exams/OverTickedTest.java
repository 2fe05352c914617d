package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishe.exams.ExamFixture.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.kernel.Score;

@DatabaseTest
class OverTickedTest {

    ExamFixture fixture;

    @Autowired
    Invigilator invigilator;

    @Autowired
    MockExams exams;

    @BeforeEach
    void setUp(@Autowired AutowireCapableBeanFactory application) {
        fixture = ExamFixture.in(application);
    }

    @Test
    void theResultTellsWhatOneWrongOptionCost() {
        var sitting = fixture.aSitting(Mode.FREE);
        var multiple = invigilator.paper(sitting.pass()).questions().get(60);
        List<String> tooMany = new ArrayList<>(fixture.rightLetters(multiple));
        tooMany.add(fixture.wrongLetter(multiple));
        invigilator.save(sitting.pass(), List.of(entry(1, 61, tooMany)));
        invigilator.submit(sitting.pass(), Map.of());
        var result = exams.result(sitting.account(), sitting.sitting());
        assertThat(result.score()).isEqualTo(Score.ZERO);
        assertThat(result.overTicked()).singleElement().satisfies(over -> {
            assertThat(over.slot().slot()).isEqualTo(61);
            assertThat(over.wrong()).hasSize(1);
            assertThat(over.lost()).isEqualTo(Score.of(2));
        });
    }

    @Test
    void anIncompleteAnswerWinsHalfAMarkForEachRightOption() {
        var sitting = fixture.aSitting(Mode.FREE);
        var multiple = invigilator.paper(sitting.pass()).questions().get(60);
        var one = fixture.rightLetters(multiple).subList(0, 1);
        invigilator.save(sitting.pass(), List.of(entry(1, 61, one)));
        invigilator.submit(sitting.pass(), Map.of());
        var result = exams.result(sitting.account(), sitting.sitting());
        assertThat(result.score()).isEqualTo(Score.of("0.5"));
        assertThat(result.overTicked()).isEmpty();
    }

    @Test
    void aWrongSingleChoiceIsNoOverTicking() {
        var sitting = fixture.aSitting(Mode.FREE);
        var single = invigilator.paper(sitting.pass()).questions().getFirst();
        invigilator.save(sitting.pass(), List.of(entry(1, 1, List.of(fixture.wrongLetter(single)))));
        invigilator.submit(sitting.pass(), Map.of());
        assertThat(exams.result(sitting.account(), sitting.sitting()).overTicked())
                .isEmpty();
    }
}
