package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishe.bankfiles.Fault;

class BankCheckTest {

    private static final String SIX = "questions/junior-comprehensive/06.yaml";
    private static final String SEVEN = "questions/junior-comprehensive/07.yaml";
    private static final String SIXTEEN = "questions/intermediate-practice/16.yaml";
    private static final String SYLLABUS = "syllabus/junior-comprehensive.yaml";
    private static final String LAW = "laws/test-law.yaml";

    @TempDir
    Path root;

    private BankFixture bank;

    @BeforeEach
    void aSmallBank() {
        bank = new BankFixture(root);
    }

    /// A good file in which `part` is replaced, the fault that has to be told, and where.
    record Broken(String file, String part, String by, String kind, int line) {

        @Override
        public String toString() {
            return kind + " from " + by;
        }
    }

    static List<Broken> brokenFiles() {
        return List.of(
                new Broken(SIX, "key: [B]", "key: [E]", "bankfiles.fault.not-allowed", 14),
                new Broken(SIX, "key: [B]", "key: [B, C]", "bankfiles.fault.max-items", 14),
                new Broken(SIX, "key: [A, B, D]", "key: [A]", "bankfiles.fault.min-items", 29),
                new Broken(SIX, "key: [A, B, D]", "key: [A, B, C, D, E]", "bankfiles.fault.max-items", 29),
                new Broken(SIX, "key: [A, B, D]", "key: [A, A]", "bankfiles.fault.unique-items", 29),
                new Broken(SIX, "      D: 结案\n", "", "bankfiles.fault.missing", 9),
                new Broken(SIX, "D: 结案", "D: 24", "bankfiles.fault.type", 13),
                new Broken(SIX, "D: 结案", "D: ''", "bankfiles.fault.too-short", 13),
                new Broken(SIX, "difficulty: 2", "difficulty: 6", "bankfiles.fault.maximum", 7),
                new Broken(SIX, "difficulty: 2", "dificulty: 2", "bankfiles.fault.unknown-field", 7),
                new Broken(SIX, "kind: single", "kind: choice", "bankfiles.fault.not-allowed", 5),
                new Broken(SIX, "version: 2026-01-01", "version: 2026-02-30", "bankfiles.fault.pattern", 33),
                new Broken(SIX, "subject: junior-comprehensive\n", "subject: [\n", "bankfiles.fault.not-yaml", 3),
                new Broken(SIX, "    kind: single", "\tkind: single", "bankfiles.fault.tab", 5),
                new Broken(SIX, "结案", "结\uFFFD", "bankfiles.fault.replacement-character", 13),
                new Broken(SIX, "key: [B]", "key: [B]\n    key: [B]", "bankfiles.fault.duplicate-key", 15),
                new Broken(SIX, "key: [B]", "key: &k [B]", "bankfiles.fault.alias", 14),
                new Broken(SIX, "id: jc-06-002", "id: jc-06-001", "questions.fault.id-twice", 18),
                new Broken(SIX, "id: jc-06-002", "id: jc-07-002", "questions.fault.id-prefix", 18),
                new Broken(SIX, "id: jc-06-002", "id: ip-06-002", "questions.fault.id-prefix", 18),
                new Broken(SIX, "chapter: 6\nq", "chapter: 7\nq", "questions.fault.file-name", 1),
                new Broken(SIX, "chapter: 6\nq", "chapter: 9\nq", "questions.fault.unknown-chapter", 2),
                new Broken(
                        SIX,
                        "subject: junior-comprehensive\nc",
                        "subject: junior\nc",
                        "questions.fault.unknown-subject",
                        1),
                new Broken(SIX, "阶段是（　）。", "阶段是（ ）。", "questions.fault.blank", 8),
                new Broken(SIX, "测试题：下列属于会谈技巧的有（　）。", "测试题：个案工作的第一个阶段是（　）。", "questions.fault.stem-twice", 22),
                new Broken(SIX, "D: 结案", "D: 评估", "questions.fault.option-twice", 13),
                new Broken(SIX, "{A}、{C}、{D} 都", "{A}、{C} 都", "questions.fault.unexplained", 15),
                new Broken(SIX, "{B} 是第一个", "{B} 是第一个，{E} 不是", "questions.fault.no-such-option", 15),
                new Broken(SIX, "{B} 是第一个", "选B，{B} 是第一个", "questions.fault.bare-letter", 15),
                new Broken(SIX, "{B} 是第一个", "B项是第一个，{B} 是", "questions.fault.bare-letter", 15),
                new Broken(SIX, "都在它之后", "都在 它之后", "questions.fault.folded", 15),
                new Broken(
                        SIX,
                        "points: [casework.stages]",
                        "points: [casework.other]",
                        "questions.fault.unknown-point",
                        6),
                new Broken(
                        SIX,
                        "chapter: 6, point: casework.stages",
                        "chapter: 7, point: casework.stages",
                        "questions.fault.point-of-chapter",
                        17),
                new Broken(SIX, "law: test-law", "law: no-law", "questions.fault.unknown-law", 33),
                new Broken(SIX, "version: 2026-01-01", "version: 2020-01-01", "questions.fault.unknown-version", 33),
                new Broken(SIX, "version: 2026-01-01", "version: 2010-01-01", "questions.fault.not-in-force", 33),
                new Broken(SIX, "    examYears: {from: 2027}\n", "", "questions.fault.not-in-force", 33),
                new Broken(SIX, "{from: 2027}", "{from: 2028, to: 2027}", "questions.fault.years", 35),
                new Broken(SIXTEEN, "marks: 2.5", "marks: 3", "questions.fault.marks", 15),
                new Broken(SIXTEEN, "kind: case", "kind: single", "bankfiles.fault.missing", 4),
                new Broken(SYLLABUS, "number: 7", "number: 6", "syllabus.fault.chapter-twice", 10),
                new Broken(SYLLABUS, "id: groupwork.stages", "id: casework.stages", "syllabus.fault.point-twice", 14),
                new Broken(LAW, "    until: 2025-12-31\n", "", "laws.fault.overlap", 13),
                new Broken(LAW, "version: 2010-01-01", "version: 2010-01-02", "laws.fault.version-name", 10),
                new Broken(LAW, "id: test-law", "id: other-law", "laws.fault.file-name", 1),
                new Broken("programme.yaml", "year: 2027", "year: 2026", "syllabus.fault.twice", 88),
                new Broken("programme.yaml", "pass: 60", "pass: 101", "syllabus.fault.pass-over-full", 22),
                new Broken("programme.yaml", "prefix: jp", "prefix: jc", "syllabus.fault.twice", 41),
                new Broken("programme.yaml", "minutes: 120", "minutes: soon", "bankfiles.fault.type", 20));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void whatIsBrokenIsToldWithItsLineAndARemedy(Broken broken) {
        bank.replace(broken.file(), broken.part(), broken.by());
        var faults = BankCheck.check(bank.folder()).faults();
        assertThat(faults)
                .filteredOn(fault -> fault.file().equals(broken.file()))
                .anySatisfy(fault -> {
                    assertThat(fault.kind()).isEqualTo(broken.kind());
                    assertThat(fault.line()).isEqualTo(broken.line());
                });
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.remedy(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(fault.problem(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void aGoodBankHasNoFault() {
        var report = BankCheck.check(bank.folder());
        assertThat(report.faults()).isEmpty();
        assertThat(report.questions()).isEqualTo(4);
    }

    @Test
    void aGoodFileBesideABadOneStaysGood() {
        bank.write(SIX, "subject: 社工".getBytes(Charset.forName("GBK")));
        var report = BankCheck.check(bank.folder());
        assertThat(report.faults()).extracting(Fault::kind).containsExactly("bankfiles.fault.not-utf8");
        assertThat(report.questions()).isEqualTo(2);
    }

    @Test
    void faultsOfOnePlaceThatDifferOnlyInWhatTheySayAreAllTold() {
        bank.replace(SIX, "{B} 是第一个阶段；{A}、{C}、{D} 都在它之后。", "第一个阶段。");
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::kind, Fault::arguments)
                .containsExactly(
                        tuple("questions.fault.unexplained", List.of("A")),
                        tuple("questions.fault.unexplained", List.of("C")),
                        tuple("questions.fault.unexplained", List.of("D")));
    }

    @Test
    void allFaultsOfAllFilesAreTold() {
        bank.replace(SIX, "difficulty: 2", "difficulty: 6");
        bank.replace(SIX, "D: 结案", "D: 24");
        bank.replace(SEVEN, "key: [A]", "key: []");
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file)
                .containsExactly(SIX, SIX, SEVEN);
    }

    @Test
    void idsAndStemsAreUniqueOverAllFiles() {
        bank.replace(SEVEN, "测试题：小组工作的第一个阶段是（　）。", "测试题：个案工作的第一个阶段是（　）。");
        bank.write("questions/junior-comprehensive/notes.txt", "not read");
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder("questions.fault.stem-twice", "questions.fault.not-a-bank-file");
    }

    @Test
    void papersFillTheirSectionsWithQuestionsThatExist() {
        bank.write("papers/one.yaml", paper("one", "[jc-06-001, jc-06-999, ip-16-c01, jc-06-001]"));
        bank.write("papers/two.yaml", paper("two", "[jc-06-001, jc-06-002]"));
        bank.write("papers/three.yaml", paper("third", "[jc-06-001, jc-06-002]").replace("junior-c", "senior-c"));
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(
                        "questions.fault.unknown-question",
                        "questions.fault.question-of-subject",
                        "questions.fault.question-twice",
                        "questions.fault.paper-length",
                        "questions.fault.paper-name",
                        "questions.fault.unknown-subject");
    }

    @Test
    void theOrderOfKindsInAPaperIsChecked() {
        papersOfTwoQuestions();
        bank.write("papers/one.yaml", paper("one", "[jc-06-002, jc-06-001]"));
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::kind)
                .containsExactly("questions.fault.paper-kind", "questions.fault.paper-kind");
    }

    @Test
    void aQuestionThatIsNotValidForTheExamYearCannotBeInAPaper() {
        papersOfTwoQuestions();
        bank.replace(SIX, "examYears: {from: 2027}", "examYears: {to: 2026}");
        bank.replace(SIX, "version: 2026-01-01", "version: 2010-01-01");
        bank.write("papers/one.yaml", paper("one", "[jc-06-001, jc-06-002]"));
        assertThat(BankCheck.check(bank.folder()).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo("questions.fault.question-of-year");
            assertThat(fault.field()).isEqualTo("questions[1]");
            assertThat(fault.line(Locale.ENGLISH)).contains("jc-06-002 is not valid for the 2027 exam");
        });
    }

    @Test
    void aQuestionOfASealedPaperIsInNoOther() {
        papersOfTwoQuestions();
        bank.write("papers/a.yaml", paper("a", "[jc-06-001, jc-06-002]"));
        bank.write("papers/b.yaml", paper("b", "[jc-07-001, jc-06-002]"));
        assertThat(BankCheck.check(bank.folder()).faults()).isEmpty();
        bank.replace("papers/b.yaml", "sealed: false", "sealed: true");
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file, Fault::field, Fault::kind)
                .containsExactly(tuple("papers/a.yaml", "questions[1]", "questions.fault.sealed-question"));
    }

    @Test
    void aFaultIsToldBeforeWhatFollowsFromItAndThatOnlyOnce() {
        papersOfTwoQuestions();
        bank.write("papers/one.yaml", paper("one", "[jc-06-001, jc-06-002]"));
        bank.replace(SIX, "difficulty: 2", "difficulty: 6");
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file, Fault::kind, Fault::arguments)
                .containsExactly(
                        tuple(SIX, "bankfiles.fault.maximum", List.of("6", "5")),
                        tuple("papers/one.yaml", "questions.fault.unknown-questions", List.of("jc-06-001", "1")));
    }

    @Test
    void twoFilesCannotBeOnePaper() {
        papersOfTwoQuestions();
        bank.write("papers/one.yaml", paper("one", "[jc-06-001, jc-06-002]"));
        bank.write("papers/two.yaml", paper("one", "[jc-07-001, jc-06-002]"));
        assertThat(BankCheck.check(bank.folder()).faults())
                .extracting(Fault::file, Fault::kind)
                .containsExactly(tuple("papers/two.yaml", "questions.fault.paper-twice"));
    }

    private void papersOfTwoQuestions() {
        bank.replace("programme.yaml", "kind: single, count: 60", "kind: single, count: 1");
        bank.replace("programme.yaml", "kind: multiple, count: 20", "kind: multiple, count: 1");
    }

    private static String paper(String id, String questions) {
        return "id: " + id + "\nsubject: junior-comprehensive\ntitle: 测试卷\nsealed: false\nquestions: " + questions
                + "\n";
    }
}
