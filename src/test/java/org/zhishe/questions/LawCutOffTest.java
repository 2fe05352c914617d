package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Faults;
import org.zhishe.laws.LawFiles;
import org.zhishe.syllabus.ProgrammeFile;
import org.zhishe.syllabus.SyllabusFiles;

/// Which law counts in which exam, with the bank as it is: two laws came into force anew on 2026-01-01, one day after
/// the cut-off of the exam of 2026.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawCutOffTest {

    private static final UUID ANYBODY = new UUID(0, 0);
    private static final String LAW_SUBJECT = "intermediate-law";
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    private final BankDatabase database = new BankDatabase();

    @BeforeAll
    void theRealBank() {
        var folder = new BankFolder(Path.of("question-bank"));
        var faults = new Faults();
        var programme = ProgrammeFile.read(folder, faults).orElseThrow();
        var context = new BankContext(
                programme, SyllabusFiles.read(folder, programme, faults), LawFiles.read(folder, faults));
        assertThat(database.loader().load(folder, context).faults()).isEmpty();
    }

    @AfterAll
    void closeTheDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security-penalties-law", "urban-residents-committee-law"})
    void eachExamAsksTheLawThatWasInForceAtItsCutOff(String law) {
        assertThat(available(2026)).anyMatch(cites(law, false)).noneMatch(cites(law, true));
        assertThat(available(2027)).anyMatch(cites(law, true)).noneMatch(cites(law, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security-penalties-law", "urban-residents-committee-law"})
    void theOldLawIsPractisedStillAndTheNewOneNotTooEarly(String law) {
        assertThat(database.bank().practisable(LAW_SUBJECT, ANYBODY, 2027)).anyMatch(cites(law, false));
        assertThat(database.bank().practisable(LAW_SUBJECT, ANYBODY, 2026)).noneMatch(cites(law, true));
    }

    @Test
    void theBlueprintCanBeFilledForBothExams() {
        for (var year : List.of(2026, 2027)) {
            assertThat(available(year)).hasSizeGreaterThan(80);
        }
    }

    private List<QuestionVersion> available(int year) {
        return database.bank().available(LAW_SUBJECT, ANYBODY, year);
    }

    /// Rests on this law: on its text of 2026, or on an earlier one alone.
    private static Predicate<QuestionVersion> cites(String law, boolean anew) {
        return question -> {
            var versions = question.sources().stream()
                    .filter(LawSource.class::isInstance)
                    .map(LawSource.class::cast)
                    .filter(source -> source.law().equals(law))
                    .map(LawSource::version)
                    .toList();
            return !versions.isEmpty() && versions.stream().anyMatch(version -> !version.isBefore(NEW)) == anew;
        };
    }
}
