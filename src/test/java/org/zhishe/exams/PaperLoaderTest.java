package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishe.DatabaseTest;
import org.zhishe.Tables;
import org.zhishe.TestBank;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Fault;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Token;
import org.zhishe.questions.BankContext;
import org.zhishe.questions.BankFixture;
import org.zhishe.questions.BankLoader;
import org.zhishe.questions.PaperFile;

@DatabaseTest
class PaperLoaderTest {

    private static final String OPEN_PAPER = TestBank.OPEN_PAPER;
    private static final String FILE = "papers/" + OPEN_PAPER + ".yaml";
    private static final String CHAPTER = "questions/" + TestBank.SUBJECT + "/01.yaml";

    @TempDir
    Path root;

    @Autowired
    PaperLoader loader;

    @Autowired
    BankLoader questions;

    @Autowired
    BankFolder shared;

    @Autowired
    Papers papers;

    @Autowired
    MockExams exams;

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    private BankFixture bank;
    private ExamFixture fixture;

    @BeforeEach
    void aBankOfItsOwn(@Autowired AutowireCapableBeanFactory application) {
        bank = new TestBank(root).write();
        fixture = ExamFixture.in(application);
    }

    @AfterEach
    void theSharedBankAgain() {
        questions.load(shared, context(shared));
        loader.load(shared);
    }

    @Test
    void aFileWithAFaultIsRefusedWholeAndThePaperStaysAsItWas() {
        bank.replace(FILE, "模拟卷二", "新的名字");
        bank.replace(FILE, "subject: junior-comprehensive", "subject: no-such-subject");
        assertThat(kinds()).containsExactly("questions.fault.unknown-subject");
        assertThat(offered()).contains(OPEN_PAPER);
        assertThat(paper().title()).isEqualTo("模拟卷二");
    }

    @Test
    void aNewPaperWithAFaultIsNotTakenInAndTheOthersAre() {
        bank.write(
                "papers/short.yaml",
                bank.read(FILE).replace(OPEN_PAPER, "short").replace("jc-01-008, ", ""));
        bank.replace(FILE, "模拟卷二", "新的名字");
        assertThat(kinds()).containsExactly("questions.fault.paper-length");
        assertThat(papers.existsById("short")).isFalse();
        assertThat(paper().title()).isEqualTo("新的名字");
    }

    @Test
    void twoFilesWithOneIdAreAFaultOfTheOneThatIsNotNamedAfterIt() {
        bank.write("papers/copy.yaml", bank.read(FILE).replace("模拟卷二", "另一份"));
        assertThat(kinds()).containsExactly("questions.fault.paper-twice");
        assertThat(paper().title()).isEqualTo("模拟卷二");
    }

    @Test
    void aQuestionOfASealedPaperIsRefusedInAnother() {
        bank.replace(FILE, "jc-01-008", "jc-01-001");
        assertThat(kinds()).containsExactly("questions.fault.sealed-question");
        assertThat(paper().questions()).contains("jc-01-008");
    }

    @Test
    void aPaperNeverMovesToAnotherSubject() {
        tables.update("update exams_paper set subject = 'junior-practice' where id = ?", OPEN_PAPER);
        assertThat(kinds()).containsExactly("questions.fault.paper-moved");
        tables.update("update exams_paper set subject = ? where id = ?", TestBank.SUBJECT, OPEN_PAPER);
    }

    @Test
    void aPaperThatIsNotWholeForThisExamYearIsNotOfferedAndItsSittingsGoOn() {
        var account = aCandidate();
        fixture.submits(account, OPEN_PAPER, 3);
        var running = invigilator.admit(
                new Token(room.start(account, OPEN_PAPER, Mode.FREE).token()));
        bank.replace(CHAPTER, "测试题 jc-01-008 的", "测试题 jc-01-008 的旧");
        bank.replace(CHAPTER, "    stem: 测试题 jc-01-008", "    examYears: {to: 2026}\n    stem: 测试题 jc-01-008");
        questions.load(bank.folder(), context(bank.folder()));
        assertThat(kinds()).containsExactly("questions.fault.question-of-year");
        fixture.looksAgain();
        assertThat(offered()).doesNotContain(OPEN_PAPER).contains(TestBank.SEALED_PAPER);
        assertThatThrownBy(() -> room.start(aCandidate(), OPEN_PAPER, Mode.FREE))
                .hasMessage("exams.paper.unknown");
        assertThat(invigilator.paper(running.orElseThrow()).questions()).hasSize(80);
        assertThat(exams.history(account, PageRequest.of(0, 5)).getContent()).hasSize(1);
    }

    @Test
    void aPaperWhoseFileIsGoneIsNotOfferedUntilItIsBack() {
        bank.delete(FILE);
        assertThat(kinds()).isEmpty();
        assertThat(offered()).doesNotContain(OPEN_PAPER);
        loader.load(shared);
        assertThat(offered()).contains(OPEN_PAPER);
    }

    @Test
    void nodesThatStartTogetherTakeInEveryPaper() throws Exception {
        bank.write("papers/new.yaml", bank.read(FILE).replace(OPEN_PAPER, "new"));
        bank.replace(FILE, "模拟卷二", "新的名字");
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var node : nodes.invokeAll(Collections.<Callable<Boolean>>nCopies(4, this::aNodeStarts))) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(offered()).contains("new");
        assertThat(paper().title()).isEqualTo("新的名字");
    }

    private boolean aNodeStarts() {
        var loading = new PaperLoading(loader, bank.folder());
        loading.start();
        return loading.isRunning();
    }

    @Test
    void noPaperBreaksTheSealOfAnother() {
        var mixed = new PaperFile("mixed", TestBank.SUBJECT, "混合卷", false, List.of("jc-01-008", "jc-01-001"));
        papers.save(new Paper(mixed));
        assertThatThrownBy(() -> room.start(aCandidate(), "mixed", Mode.FREE)).hasMessage("exams.paper.sealed");
        var account = fixture.aSubmittedSitting(1).account();
        assertThat(room.start(account, "mixed", Mode.FREE).sitting()).isNotNull();
    }

    @Test
    void aSubjectThatIsNoLongerInTheProgrammeBreaksNoScreen() {
        var account = aCandidate();
        var sitting = fixture.submits(account, OPEN_PAPER, 3);
        var running = invigilator.admit(
                new Token(room.start(account, OPEN_PAPER, Mode.FREE).token()));
        tables.update("update exams_paper set subject = 'gone' where id = ?", OPEN_PAPER);
        assertThat(offered()).doesNotContain(OPEN_PAPER).contains(TestBank.SEALED_PAPER);
        assertThat(exams.running(account)).hasSize(1);
        assertThat(exams.history(account, PageRequest.of(0, 5)))
                .allMatch(summary ->
                        summary.subject().zh().equals("gone") && summary.pass().isEmpty());
        assertThat(exams.result(account, sitting).slots()).hasSize(80);
        assertThat(invigilator.paper(running.orElseThrow()).questions()).hasSize(80);
        tables.update("update exams_paper set subject = ? where id = ?", TestBank.SUBJECT, OPEN_PAPER);
    }

    private List<String> kinds() {
        return loader.load(bank.folder()).stream().map(Fault::kind).toList();
    }

    private List<String> offered() {
        return exams.offers().stream().map(PaperOffer::id).toList();
    }

    private Paper paper() {
        return papers.findById(OPEN_PAPER).orElseThrow();
    }

    private static BankContext context(BankFolder folder) {
        return BankFixture.contextOf(folder);
    }

    private static UUID aCandidate() {
        var account = Ids.next();
        People.agrees(account);
        return account;
    }
}
