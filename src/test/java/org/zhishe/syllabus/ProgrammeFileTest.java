package org.zhishe.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.kernel.Score;

class ProgrammeFileTest {

    private final Faults faults = new Faults();
    private final Programme programme = ProgrammeFile.read(new BankFolder(Path.of("question-bank")), faults)
            .orElseThrow(() -> new AssertionError(faults.sorted().toString()));

    @Test
    void sectionsAddUpToFullMarks() {
        assertThat(programme.subjects())
                .filteredOn(subject -> !subject.paper().sections().isEmpty())
                .hasSize(5)
                .allSatisfy(subject -> assertThat(Score.sum(subject.paper().sections().stream()
                                .map(section -> section.marks().times(section.count()))
                                .toList()))
                        .isEqualTo(subject.paper().full()));
    }

    @Test
    void blueprintsFillTheirSections() {
        assertThat(programme.subjects())
                .filteredOn(Subject::objective)
                .hasSize(4)
                .extracting(Subject::paper)
                .allSatisfy(paper -> {
                    assertThat(paper.blueprint().stream()
                                    .mapToInt(PaperStructure.ChapterShare::single)
                                    .sum())
                            .isEqualTo(paper.section(QuestionKind.SINGLE)
                                    .orElseThrow()
                                    .count());
                    assertThat(paper.blueprint().stream()
                                    .mapToInt(PaperStructure.ChapterShare::multiple)
                                    .sum())
                            .isEqualTo(paper.section(QuestionKind.MULTIPLE)
                                    .orElseThrow()
                                    .count());
                });
    }

    @Test
    void whatIsNotPublishedIsNotCertain() {
        assertThat(programme.subject("senior-practice").paper().certain()).isFalse();
        assertThat(programme.examYear(2027).certain()).isFalse();
        assertThat(programme.examYear(2027).announced()).isFalse();
        assertThat(programme.examYear(2027).firstDay()).isEmpty();
        assertThat(programme.rule("no-negative-marks").orElseThrow().certain()).isFalse();
    }

    @Test
    void lawsCountAsOfTheEndOfTheYearBefore() {
        assertThat(programme.examYears())
                .allSatisfy(each -> assertThat(each.lawCutOff()).isEqualTo(LocalDate.of(each.year() - 1, 12, 31)));
    }

    @Test
    void subjectsBelongToLevelsAndHavePrefixesOfTheirOwn() {
        assertThat(programme.subjects()).extracting(Subject::prefix).doesNotHaveDuplicates();
        assertThat(programme.subjects())
                .extracting(Subject::level)
                .allSatisfy(level ->
                        assertThat(programme.levels()).extracting(Level::id).contains(level));
    }
}
