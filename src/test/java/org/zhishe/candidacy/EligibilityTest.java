package org.zhishe.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishe.candidacy.Eligibility.Eligible;
import org.zhishe.candidacy.Eligibility.Lack;
import org.zhishe.candidacy.Eligibility.Lacking;
import org.zhishe.candidacy.Eligibility.YearsMissing;

class EligibilityTest {

    @ParameterizedTest
    @CsvSource({
        "UPPER_SECONDARY, false, 4",
        "JUNIOR_COLLEGE, true, 2",
        "JUNIOR_COLLEGE, false, 4",
        "BACHELOR, true, 0",
        "BACHELOR, false, 2",
        "MASTER, true, 0",
        "MASTER, false, 2",
        "DOCTORATE, false, 2",
        "SOCIAL_WORK_GRADUAND, true, 0"
    })
    void juniorAsPublished(Education education, boolean socialWork, int needed) {
        assertThat(Eligibility.junior(with(education, socialWork, needed))).isEqualTo(new Eligible(needed));
        if (needed > 0) {
            assertThat(Eligibility.junior(with(education, socialWork, needed - 1)))
                    .isEqualTo(new YearsMissing(needed, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JUNIOR_COLLEGE, true, 4",
        "JUNIOR_COLLEGE, false, 6",
        "BACHELOR, true, 3",
        "BACHELOR, false, 5",
        "MASTER, true, 1",
        "MASTER, false, 3",
        "DOCTORATE, true, 0",
        "DOCTORATE, false, 2"
    })
    void intermediateAsPublished(Education education, boolean socialWork, int needed) {
        assertThat(Eligibility.intermediate(with(education, socialWork, needed)))
                .isEqualTo(new Eligible(needed));
        if (needed > 0) {
            assertThat(Eligibility.intermediate(with(education, socialWork, needed - 1)))
                    .isEqualTo(new YearsMissing(needed, 1));
        }
    }

    @Test
    void withoutACollegeOnlyYearsAfterTheCertificateCount() {
        assertThat(Eligibility.intermediate(with(Education.UPPER_SECONDARY, false, 30)))
                .isEqualTo(new Lacking(Lack.ASSISTANT_CERTIFICATE));
        assertThat(Eligibility.intermediate(secondary(OptionalInt.of(5)))).isEqualTo(new YearsMissing(6, 1));
        assertThat(Eligibility.intermediate(secondary(OptionalInt.of(6)))).isEqualTo(new Eligible(6));
    }

    @Test
    void whoGraduatesThisYearHasNoYearsYet() {
        assertThat(Eligibility.intermediate(with(Education.SOCIAL_WORK_GRADUAND, true, 3)))
                .isEqualTo(new YearsMissing(3, 3));
    }

    @Test
    void seniorNeedsADegreeAndFiveYearsAsASocialWorker() {
        assertThat(Eligibility.senior(socialWorker(Education.JUNIOR_COLLEGE, 20)))
                .isEqualTo(new Lacking(Lack.BACHELOR));
        assertThat(Eligibility.senior(with(Education.BACHELOR, true, 20))).isEqualTo(new Lacking(Lack.SOCIAL_WORKER));
        assertThat(Eligibility.senior(socialWorker(Education.BACHELOR, 4))).isEqualTo(new YearsMissing(5, 1));
        assertThat(Eligibility.senior(socialWorker(Education.MASTER, 5))).isEqualTo(new Eligible(5));
    }

    @Test
    void belowUpperSecondaryNoLevelIsOpen() {
        var person = with(Education.LESS, false, 40);
        assertThat(Eligibility.junior(person)).isEqualTo(new Lacking(Lack.EDUCATION));
        assertThat(Eligibility.intermediate(person)).isEqualTo(new Lacking(Lack.EDUCATION));
        assertThat(Eligibility.senior(person)).isEqualTo(new Lacking(Lack.BACHELOR));
    }

    @ParameterizedTest
    @EnumSource(Education.class)
    void moreYearsNeverHarm(Education education) {
        for (var years = 0; years < 10; years++) {
            if (Eligibility.junior(with(education, false, years)) instanceof Eligible) {
                assertThat(Eligibility.junior(with(education, false, years + 1)))
                        .isInstanceOf(Eligible.class);
            }
        }
    }

    @Test
    void yearsAreNeverNegative() {
        assertThatThrownBy(() -> with(Education.BACHELOR, true, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Background with(Education education, boolean socialWork, int years) {
        return new Background(education, socialWork, years, OptionalInt.empty(), OptionalInt.empty());
    }

    private static Background secondary(OptionalInt sinceAssistant) {
        return new Background(Education.UPPER_SECONDARY, false, 10, sinceAssistant, OptionalInt.empty());
    }

    private static Background socialWorker(Education education, int years) {
        return new Background(education, true, 20, OptionalInt.empty(), OptionalInt.of(years));
    }
}
