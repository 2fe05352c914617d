package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishe.kernel.Score;
import org.zhishe.questions.WrittenBody.MarkingPoint;
import org.zhishe.questions.WrittenBody.Part;

class ContentJsonTest {

    @Test
    void everyKindOfBodyComesBackAsItWas() {
        var options = List.of(new Option("A", "one"), new Option("B", "two"));
        var parts = List.of(new Part(
                "a", "What?", Score.of("2.5"), List.of(new MarkingPoint("This", Score.of("2.5"))), "Because."));
        List<QuestionBody> bodies = List.of(
                new SingleChoice("Which?", options, Set.of("A"), "Because."),
                new MultipleChoice("Which?", options, Set.of("B", "A"), "Because."),
                new CaseStudy("Once.", parts),
                new ProgrammeDesign("Once.", parts));
        assertThat(bodies)
                .allSatisfy(body -> assertThat(ContentJson.read(ContentJson.write(content(body))))
                        .isEqualTo(content(body)));
    }

    @Test
    void equalContentIsEqualTextWhateverTheOrderOfTheKey() {
        var options = List.of(new Option("A", "one"), new Option("B", "two"));
        var one = new MultipleChoice("Which?", options, Set.of("B", "A"), "Because.");
        var other = new MultipleChoice("Which?", options, Set.of("A", "B"), "Because.");
        assertThat(ContentJson.write(content(one))).isEqualTo(ContentJson.write(content(other)));
    }

    @Test
    void propertiesOfALaterReleaseAreIgnored() {
        var body = new SingleChoice("Which?", List.of(new Option("A", "one")), Set.of("A"), "Because.");
        var later = ContentJson.write(content(body)).replace("\"stem\"", "\"later\":1,\"stem\"");
        assertThat(ContentJson.read(later)).isEqualTo(content(body));
    }

    private static QuestionContent content(QuestionBody body) {
        return new QuestionContent(
                "junior-comprehensive",
                6,
                List.of("casework.stages"),
                3,
                body,
                List.of(
                        new SyllabusSource("junior-comprehensive", 6, "casework.stages"),
                        new LawSource("some-law", LocalDate.of(2016, 3, 1), "28")),
                new ExamYears(2027, null),
                false);
    }
}
