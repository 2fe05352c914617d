package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.identity.People;
import org.zhishe.kernel.Ids;

@DatabaseTest
class DrawnPapersTest {

    private static final String SUBJECT = TestBank.SUBJECT;

    @Autowired
    AutowireCapableBeanFactory application;

    @Autowired
    DrawnPapers drawn;

    @Autowired
    PaperSeals seals;

    @Autowired
    PaperLoader loader;

    @Autowired
    BankFolder folder;

    @Autowired
    Papers papers;

    @Autowired
    ExamRoom room;

    @Autowired
    Sittings sittings;

    private ExamFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = ExamFixture.in(application);
    }

    @Test
    void whoHasNotSatTheSealedPaperNeverDrawsItsQuestions() {
        var account = aCandidate();
        var paper = paperOf(drawn.start(account, SUBJECT, Mode.FREE));
        assertThat(paper.questions()).hasSize(80).doesNotHaveDuplicates();
        assertThat(paper.questions()).doesNotContainAnyElementsOf(sealedPaper());
        assertThat(seals.sealedFor(account)).containsAll(sealedPaper());
    }

    @Test
    void theSealIsBrokenByHandingInAndNotByStarting() {
        var sitting = fixture.aSitting(Mode.FREE);
        assertThat(seals.sealedFor(sitting.account())).isNotEmpty();
        fixture.submit(sitting, 3);
        assertThat(seals.sealedFor(sitting.account())).isEmpty();
    }

    @Test
    void whatWasSeenLongestAgoComesFirstWhereAllWasSeen() {
        var account = fixture.aSubmittedSitting(1).account();
        fixture.submits(account, TestBank.OPEN_PAPER, 1);
        var paper = paperOf(drawn.start(account, SUBJECT, Mode.FREE));
        assertThat(paper.questions()).containsExactlyInAnyOrderElementsOf(sealedPaper());
    }

    @Test
    void aSecondStartOpensTheSameSitting() {
        var account = aCandidate();
        var first = drawn.start(account, SUBJECT, Mode.FREE);
        var second = drawn.start(account, SUBJECT, Mode.FREE);
        assertThat(second.sitting()).isEqualTo(first.sitting());
        assertThat(second.lease()).isEqualTo(first.lease() + 1);
    }

    @Test
    void twoStartsAtOnceMakeOneSitting() throws InterruptedException {
        var account = aCandidate();
        Callable<Opening> once = () -> drawn.start(account, SUBJECT, Mode.FREE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(Stream.generate(() -> once).limit(4).toList());
            assertThat(done)
                    .allSatisfy(opening -> assertThat(opening.resultNow().sitting())
                            .isEqualTo(done.getFirst().resultNow().sitting()));
        }
        assertThat(sittings.open(account)).hasSize(1);
    }

    @Test
    void othersCanSitAPaperByItsNumber() {
        var paper = paperOf(drawn.start(aCandidate(), SUBJECT, Mode.FREE));
        var number = paper.title().substring(paper.title().length() - 9);
        var other = drawn.startNumber(
                aCandidate(), SUBJECT, " " + number.toLowerCase(java.util.Locale.ROOT), Mode.REALISTIC);
        assertThat(paperOf(other).getId()).isEqualTo(paper.getId());
        assertThatThrownBy(() -> drawn.startNumber(aCandidate(), SUBJECT, "2222-2222", Mode.FREE))
                .hasMessage("exams.draw.number.unknown");
        assertThatThrownBy(() -> drawn.startNumber(aCandidate(), SUBJECT, "no", Mode.FREE))
                .hasMessage("exams.draw.number.unknown");
    }

    @Test
    void aNumberOfAnotherSubjectIsRefusedAndSaysWhere() {
        var paper = paperOf(drawn.start(aCandidate(), SUBJECT, Mode.FREE));
        var number = paper.getId().substring("drawn-".length());
        assertThatThrownBy(() -> drawn.startNumber(aCandidate(), "junior-practice", number, Mode.FREE))
                .hasMessage("exams.draw.number.subject [社会工作综合能力（初级）]");
    }

    @Test
    void whoDrawsTwiceGetsTwoNumbersThatHaveNothingToDoWithThePerson() {
        var one = paperOf(drawn.start(aCandidate(), SUBJECT, Mode.FREE));
        var other = paperOf(drawn.start(aCandidate(), SUBJECT, Mode.FREE));
        assertThat(one.getId()).isNotEqualTo(other.getId());
    }

    @Test
    void aNumberDoesNotBreakASeal() {
        var account = fixture.aSubmittedSitting(1).account();
        fixture.submits(account, TestBank.OPEN_PAPER, 1);
        var paper = paperOf(drawn.start(account, SUBJECT, Mode.FREE));
        var number = paper.getId().substring("drawn-".length());
        assertThatThrownBy(() -> drawn.startNumber(aCandidate(), SUBJECT, number, Mode.FREE))
                .hasMessage("exams.paper.sealed");
        assertThatThrownBy(() -> room.start(aCandidate(), paper.getId(), Mode.FREE))
                .hasMessage("exams.paper.sealed");
    }

    @Test
    void whatTheBankLacksIsNamed() {
        assertThatThrownBy(() -> drawn.start(aCandidate(), "junior-practice", Mode.FREE))
                .hasMessage("exams.draw.shortage.single [1, 6, 0, 80]");
        assertThatThrownBy(() -> drawn.start(aCandidate(), "no-such-subject", Mode.FREE))
                .hasMessage("exams.paper.unknown");
    }

    @Test
    void subjectsWithQuestionsAreOffered() {
        assertThat(drawn.offers(aCandidate()))
                .extracting(DrawOffer::subject, DrawOffer::shortages)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SUBJECT, List.of()));
    }

    @Test
    void loadingTheFilesLeavesDrawnPapersAlone() {
        var account = aCandidate();
        var paper = paperOf(drawn.start(account, SUBJECT, Mode.FREE));
        loader.load(folder);
        assertThat(papers.findById(paper.getId()).orElseThrow().isWithdrawn()).isFalse();
        assertThat(papers.fixed()).extracting(Paper::getId).doesNotContain(paper.getId());
    }

    @Test
    void aPaperFollowsTheOrderOfTheExam() {
        var questions = paperOf(drawn.start(aCandidate(), SUBJECT, Mode.FREE)).questions();
        assertThat(questions.subList(0, 60)).isSortedAccordingTo(Comparator.comparingInt(DrawnPapersTest::chapter));
        assertThat(questions.subList(60, 80)).isSortedAccordingTo(Comparator.comparingInt(DrawnPapersTest::chapter));
    }

    private static UUID aCandidate() {
        var account = Ids.next();
        People.agrees(account);
        return account;
    }

    private List<String> sealedPaper() {
        return papers.findById(ExamFixture.PAPER).orElseThrow().questions();
    }

    private Paper paperOf(Opening opening) {
        var sitting = sittings.findById(opening.sitting()).orElseThrow();
        return papers.findById(sitting.paper()).orElseThrow();
    }

    private static int chapter(String question) {
        return Integer.parseInt(question.substring(3, 5));
    }
}
