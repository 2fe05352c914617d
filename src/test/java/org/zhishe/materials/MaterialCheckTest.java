package org.zhishe.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishe.bankfiles.Fault;
import org.zhishe.questions.BankCheck;
import org.zhishe.questions.BankFixture;

class MaterialCheckTest {

    private static final String NOTE = "materials/casework.md";
    private static final String GLOSSARY = "terms/glossary.yaml";
    private static final String SYNONYMS = "terms/synonyms.yaml";

    @TempDir
    Path root;

    private BankFixture bank;

    @BeforeEach
    void aBankWithANoteAndTerms() {
        bank = new BankFixture(root);
        bank.write(NOTE, """
                ---
                title: 个案工作
                chapters:
                  - {subject: junior-comprehensive, chapter: 6}
                laws: [test-law]
                ---

                ## 考什么

                - 阶段

                ## 阶段 {#casework.stages}

                先接案。
                """);
        bank.write(GLOSSARY, """
                terms:
                  - {zh: 个案工作, en: casework, points: [casework.stages]}
                  - {zh: 接案, en: intake}
                """);
        bank.write(SYNONYMS, """
                groups:
                  - {kind: equal, words: [社会团体, 社团]}
                  - {kind: renamed, from: [专业伦理], to: 道德规范}
                  - {kind: distinct, words: [社会团体, 基金会]}
                """);
    }

    record Broken(String file, String part, String by, String kind, int line) {}

    static List<Broken> broken() {
        return List.of(
                new Broken(NOTE, "chapter: 6", "chapter: 60", "materials.fault.unknown-chapter", 4),
                new Broken(NOTE, "junior-c", "senior-c", "materials.fault.unknown-chapter", 4),
                new Broken(NOTE, "[test-law]", "[no-law]", "materials.fault.unknown-law", 5),
                new Broken(NOTE, "title: 个案工作\n", "", "bankfiles.fault.missing", 2),
                new Broken(NOTE, "#casework.stages", "#casework.none", "materials.fault.unknown-point", 12),
                new Broken(NOTE, "先接案。", "先接案。{#groupwork.stages}", "materials.fault.anchor-place", 14),
                new Broken(NOTE, "## 考什么", "## 考什么 {#casework.stages}", "materials.fault.point-twice", 12),
                new Broken(GLOSSARY, "casework.stages", "casework.none", "materials.fault.unknown-point", 2),
                new Broken(GLOSSARY, "zh: 接案", "zh: 个案工作", "materials.fault.term-twice", 3),
                new Broken(SYNONYMS, "基金会", "社团", "materials.fault.same-and-distinct", 4),
                new Broken(SYNONYMS, "社会团体, 基金会", "专业伦理, 道德规范", "materials.fault.same-and-distinct", 4),
                new Broken(SYNONYMS, "kind: equal", "kind: same", "bankfiles.fault.not-allowed", 2));
    }

    @Test
    void aGoodBankHasNoFaultAndItsFilesAreCounted() {
        var without = BankCheck.check(new BankFixture(root.resolve("plain")).folder());
        var report = BankCheck.check(bank.folder());
        assertThat(report.faults()).isEmpty();
        assertThat(report.files()).isEqualTo(without.files() + 3);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsToldWithItsLineAndARemedy(Broken broken) {
        bank.replace(broken.file(), broken.part(), broken.by());
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file, Fault::kind, Fault::line)
                .containsExactly(tuple(broken.file(), broken.kind(), broken.line()));
    }

    @Test
    void twoNotesDoNotShareAChapterOrAPoint() {
        bank.write("materials/second.md", bank.read(NOTE));
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file, Fault::kind)
                .containsExactly(
                        tuple("materials/second.md", "materials.fault.chapter-twice"),
                        tuple("materials/second.md", "materials.fault.point-twice"));
    }

    @Test
    void whatNobodyReadsIsTold() {
        bank.write("materials/draft.docx", "");
        bank.write("materials/casework.yaml", "");
        bank.write("terms/more.yaml", "");
        assertThat(BankCheck.check(bank.folder()).faults())
                .allSatisfy(fault -> assertThat(fault.line(Locale.ENGLISH)).contains("nobody reads this file"))
                .extracting(Fault::file)
                .containsExactly("materials/casework.yaml", "materials/draft.docx", "terms/more.yaml");
    }
}
