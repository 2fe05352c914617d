package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishe.bankfiles.Fault;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;

class BankLoaderTest {

    private static final String SIX = "questions/junior-comprehensive/06.yaml";
    private static final String SEVEN = "questions/junior-comprehensive/07.yaml";

    @TempDir
    Path root;

    private BankFixture bank;
    private final BankDatabase database = new BankDatabase();

    @BeforeEach
    void aSmallBank() {
        bank = new BankFixture(root);
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void aFirstLoadingTakesInEverything() {
        var report = load();
        assertThat(report.faults()).isEmpty();
        assertThat(report.added()).isEqualTo(4);
        var version = current("jc-06-002");
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.awaitingSpecialist()).isTrue();
        assertThat(version.examYears()).isEqualTo(new ExamYears(2027, null));
        assertThat(version.body())
                .isInstanceOfSatisfying(
                        MultipleChoice.class, body -> assertThat(body.key()).isEqualTo(Set.of("A", "B", "D")));
        assertThat(current("ip-16-c01").body()).isInstanceOfSatisfying(CaseStudy.class, body -> {
            assertThat(body.parts().getFirst().marks()).isEqualTo(Score.of("2.5"));
            assertThat(body.material()).contains("\n\n");
        });
    }

    @Test
    void unchangedFilesAreSkipped() {
        load();
        var again = load();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.loaded()).isZero();
    }

    @Test
    void aChangedQuestionGetsANewVersionAndTheOldOneStays() {
        load();
        var before = current("jc-06-001");
        bank.replace(SIX, "A: 评估", "A: 总结");
        var report = load();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(current("jc-06-001").number()).isEqualTo(2);
        assertThat(current("jc-06-002").number()).isEqualTo(1);
        assertThat(database.bank()
                        .versions(List.of(before.id()))
                        .get(before.id())
                        .body())
                .isEqualTo(before.body());
    }

    @Test
    void rewritingTheFileWithoutChangingAQuestionMakesNoVersion() {
        load();
        bank.replace(SIX, "key: [A, B, D]", "key: [D, A, B]   # in another order");
        assertThat(load().changed()).isZero();
    }

    @Test
    void aQuestionThatDisappearsIsWithdrawnAndComesBackAsItWas() {
        load();
        var before = current("jc-07-001");
        bank.replace(SEVEN, "id: jc-07-001", "id: jc-07-002");
        assertThat(load().withdrawn()).isEqualTo(1);
        assertThatThrownBy(() -> current("jc-07-001"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("questions.withdrawn"));
        assertThat(database.bank().versions(List.of(before.id()))).containsKey(before.id());
        bank.replace(SEVEN, "id: jc-07-002", "id: jc-07-001");
        load();
        assertThat(current("jc-07-001").id()).isEqualTo(before.id());
    }

    @Test
    void whatAnEditorSaysStandsWhileTheFileSaysTheSame() {
        load();
        var written = current("jc-06-001");
        publish(written, "改过的");
        bank.replace(SIX, "difficulty: 3", "difficulty: 4"); // of another question
        load();
        assertThat(stem(current("jc-06-001"))).startsWith("改过的");
        bank.replace(SIX, "A: 评估", "A: 总结");
        load();
        assertThat(current("jc-06-001").number())
                .as("now the file says something new")
                .isEqualTo(3);
        assertThat(stem(current("jc-06-001"))).doesNotStartWith("改过的");
    }

    @Test
    void whatAnEditorSaysComesBackWithItsFile() {
        load();
        publish(current("jc-06-001"), "改过的");
        var file = bank.read(SIX);
        bank.delete(SIX);
        load();
        bank.write(SIX, file);
        load();
        assertThat(stem(current("jc-06-001"))).startsWith("改过的");
    }

    @Test
    void whatAnEditorWithdrewStaysAwayWhileTheFileSaysTheSame() {
        load();
        editing().withdraw("jc-06-001");
        bank.replace(SIX, "difficulty: 3", "difficulty: 4");
        load();
        assertThatThrownBy(() -> current("jc-06-001")).hasMessageContaining("questions.withdrawn");
        bank.replace(SIX, "A: 评估", "A: 总结");
        load();
        assertThat(current("jc-06-001").number()).isEqualTo(2);
    }

    @Test
    void aFileThatIsGoneHasItsQuestionsWithdrawn() {
        load();
        bank.delete(SEVEN);
        assertThat(load().withdrawn()).isEqualTo(1);
        assertThat(load().withdrawn()).isZero();
    }

    @Test
    void aFileWithAFaultIsRefusedWholeAndTheRestLoads() {
        bank.replace(SIX, "key: [B]", "key: [E]");
        var report = load();
        assertThat(report.faults()).extracting(Fault::file).containsOnly(SIX);
        assertThat(report.added()).isEqualTo(2);
        assertThatThrownBy(() -> current("jc-06-002"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("questions.unknown"));
    }

    @Test
    void aFileWithAFaultKeepsWhatItHadBefore() {
        load();
        bank.replace(SIX, "key: [B]", "key: [E]");
        assertThat(load().withdrawn()).isZero();
        assertThat(current("jc-06-001").number()).isEqualTo(1);
    }

    @Test
    void twoFilesThatDefineOneIdAreAFaultOfTheSecond() {
        bank.write(
                "questions/junior-comprehensive/08.yaml", bank.read(SEVEN).replace("chapter: 7\nq", "chapter: 7\n\nq"));
        assertThat(load().faults())
                .isNotEmpty()
                .extracting(Fault::file)
                .containsOnly("questions/junior-comprehensive/08.yaml");
    }

    @Test
    void filesNeverOverwriteQuestionsOfTheProduct() {
        load();
        database.jdbc()
                .sql("update questions_question set origin = 'PRODUCT', file = null where id = 'jc-07-001'")
                .update();
        bank.replace(SEVEN, "C: 中期", "C: 中间");
        assertThat(load().faults()).extracting(Fault::kind).containsExactly("questions.fault.id-of-product");
        assertThat(current("jc-07-001").number()).isEqualTo(1);
    }

    @Test
    void anEmptyFolderWithdrawsNothing() {
        load();
        bank.delete("programme.yaml");
        var context = new BankFixture(root.resolve("elsewhere")).context();
        assertThat(database.loader().load(bank.folder(), context).withdrawn()).isZero();
        assertThat(current("jc-07-001").status()).isEqualTo(QuestionStatus.PUBLISHED);
    }

    @Test
    void nodesThatStartTogetherLoadEveryQuestionOnce() throws Exception {
        try (var second = database.secondNode();
                var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(this::load);
            var other = threads.submit(() -> second.getBean(BankLoader.class).load(bank.folder(), bank.context()));
            assertThat(one.get().added() + other.get().added()).isEqualTo(4);
            assertThat(one.get().faults()).isEmpty();
            assertThat(other.get().faults()).isEmpty();
        }
    }

    private Editing editing() {
        return database.editing(bank);
    }

    private void publish(QuestionVersion base, String words) {
        var wording = Wording.of((ChoiceBody) base.body());
        editing()
                .publish(
                        base.id(),
                        new Wording(words + wording.stem(), wording.options(), wording.key(), wording.explanation()));
    }

    private static String stem(QuestionVersion version) {
        return ((ChoiceBody) version.body()).stem();
    }

    private BankLoader.Report load() {
        return database.loader().load(bank.folder(), bank.context());
    }

    private QuestionVersion current(String id) {
        return database.bank().current(List.of(id)).getFirst();
    }
}
