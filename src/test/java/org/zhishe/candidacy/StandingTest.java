package org.zhishe.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.ProgrammeFile;
import org.zhishe.syllabus.Subject;

/// With the real programme: the rules of the exam stand there.
class StandingTest {

    private static final Programme PROGRAMME = ProgrammeFile.read(
                    new BankFolder(Path.of("question-bank")), new Faults())
            .orElseThrow();

    @Test
    void whoPassedNothingNeedsEverySubject() {
        assertThat(standing("junior", 2027).needed())
                .extracting(Subject::id)
                .containsExactly("junior-comprehensive", "junior-practice");
        assertThat(standing("intermediate", 2027).needed()).hasSize(3);
    }

    @Test
    void theJuniorSubjectsArePassedInOneYear() {
        assertThat(standing("junior", 2027, new Pass("junior-practice", 2026)).needed())
                .hasSize(2);
    }

    @Test
    void anIntermediateSubjectCountsInTheNextYearToo() {
        var standing = standing("intermediate", 2027, new Pass("intermediate-law", 2026));
        assertThat(standing.needed())
                .extracting(Subject::id)
                .containsExactly("intermediate-comprehensive", "intermediate-practice");
        assertThat(standing.counted()).singleElement().satisfies(pass -> {
            assertThat(pass.year()).isEqualTo(2026);
            assertThat(pass.until()).isEqualTo(2027);
        });
    }

    @Test
    void andNoLonger() {
        assertThat(standing("intermediate", 2027, new Pass("intermediate-law", 2025))
                        .counted())
                .isEmpty();
    }

    @Test
    void theLaterOfTwoPassesCounts() {
        var standing =
                standing("intermediate", 2026, new Pass("intermediate-law", 2025), new Pass("intermediate-law", 2026));
        assertThat(standing.counted()).extracting(Standing.Counted::until).containsExactly(2027);
    }

    @Test
    void theDaysAreCountedToTheFirstSubjectThatIsNeeded() {
        var friday = LocalDate.of(2026, 5, 22);
        assertThat(standing("intermediate", 2026).daysLeft(friday)).hasValue(1);
        assertThat(standing("junior", 2026).daysLeft(friday)).hasValue(2);
        assertThat(standing("intermediate", 2026, new Pass("intermediate-law", 2025))
                        .daysLeft(friday))
                .hasValue(2);
    }

    @Test
    void onTheDayNoneIsLeftAndAfterItNothingIsSaid() {
        var junior = standing("junior", 2026);
        assertThat(junior.firstDay()).contains(LocalDate.of(2026, 5, 24));
        assertThat(junior.daysLeft(LocalDate.of(2026, 5, 24))).hasValue(0);
        assertThat(junior.daysLeft(LocalDate.of(2026, 5, 25))).isEmpty();
    }

    @Test
    void whoNeedsTwoOfThreePassedTheThirdTheYearBefore() {
        var needed =
                Set.of(PROGRAMME.subject("intermediate-comprehensive"), PROGRAMME.subject("intermediate-practice"));
        var candidacy = Candidacy.needing(needed, PROGRAMME.level("intermediate"), 2027, 30, PROGRAMME);
        assertThat(candidacy.passes()).containsExactly(new Pass("intermediate-law", 2026));
        assertThat(Standing.of(candidacy, PROGRAMME).needed()).hasSameElementsAs(needed);
    }

    @Test
    void atTheJuniorLevelNoEarlierPassCounts() {
        var candidacy = Candidacy.needing(Set.of(), PROGRAMME.level("junior"), 2027, 30, PROGRAMME);
        assertThat(candidacy.passes()).isEmpty();
    }

    @Test
    void nobodyLearnsForNoTimeOrAllDay() {
        for (var minutes : new int[] {0, -5, 601}) {
            assertThatThrownBy(() -> new Candidacy("junior", 2027, minutes, Set.of()))
                    .hasMessageStartingWith("candidacy.minutes");
        }
    }

    private static Standing standing(String level, int year, Pass... passes) {
        return Standing.of(new Candidacy(level, year, 20, Set.of(passes)), PROGRAMME);
    }
}
