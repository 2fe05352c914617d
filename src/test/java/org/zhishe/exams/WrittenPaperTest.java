package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhishe.exams.ExamFixture.assertRefused;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.TestClock;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.SlotState;
import org.zhishe.attempts.WrittenMark;
import org.zhishe.identity.People;
import org.zhishe.kernel.Digest;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Score;
import org.zhishe.questions.WrittenPrompt;
import org.zhishe.syllabus.QuestionKind;

@DatabaseTest
class WrittenPaperTest {

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    MockExams exams;

    @Autowired
    TestClock clock;

    Opening opening;

    @BeforeEach
    void aSittingIsStarted() {
        var account = Ids.next();
        People.agrees(account);
        opening = room.start(account, TestBank.WRITTEN_PAPER, Mode.FREE);
    }

    @Test
    void eachThingAskedHasASlotOfItsOwn() {
        var questions = invigilator.paper(pass()).questions();
        assertThat(questions).hasSize(10);
        assertThat(questions.get(1).marks()).isEqualTo(Score.of(8));
        assertThat(questions.get(1).prompt()).isEqualTo(new WrittenPrompt(QuestionKind.CASE, "测试材料 1。", "提出做法。", 2, 2));
        assertThat(questions.getLast().prompt().kind()).isEqualTo(QuestionKind.DESIGN);
        assertThat(Score.sum(questions.stream().map(each -> each.marks()).toList()))
                .isEqualTo(Score.of(100));
    }

    @Test
    void theLastTextOfAPartIsWhatCounts() {
        save(text(1, 3, "先写"), text(2, 3, "先写一半"), text(3, 4, "另一问"), text(4, 3, "先写一半，再写完。"));
        assertThat(invigilator.paper(pass()).responses())
                .extracting(SlotState::slot, SlotState::text)
                .containsExactly(tuple(3, "先写一半，再写完。"), tuple(4, "另一问"));
    }

    @Test
    void anEntrySentAgainIsAcknowledgedAndKeptOnceWhateverIsTyped() {
        var odd = text(1, 1, "半个字符 \uD83D 和零 \u0000，换行\r\n制表\t\"引号\" 😀");
        assertThat(save(odd).saved()).containsExactly(1);
        assertThat(save(odd).saved()).containsExactly(1);
        assertThat(save(odd).conflicts()).isEmpty();
        assertThat(save(text(1, 1, "别的")).conflicts()).containsExactly(1);
    }

    @Test
    void nothingIsChosenWhereOneWrites() {
        assertRefused("attempts.entry", () -> save(new Entry(1, 1, List.of("A"), false, List.of(), 0)));
        assertRefused("attempts.entry", () -> save(new Entry(1, 1, List.of(), "文", false, List.of("A"), 0)));
        assertRefused("attempts.entry", () -> save(text(1, 1, "长".repeat(Entry.LONGEST_TEXT + 1))));
        assertThat(save(text(1, 1, "长".repeat(Entry.LONGEST_TEXT))).saved()).containsExactly(1);
    }

    @Test
    void theReceiptHoldsWhatWasWritten() {
        save(text(1, 1, "我的分析。"), text(2, 2, "  "));
        var receipt = invigilator.submit(pass(), Map.of());
        assertThat(receipt.answered()).isEqualTo(1);
        assertThat(receipt.total()).isEqualTo(10);
        assertThat(receipt.answers().getFirst().text()).isEqualTo("我的分析。");
        var hex = HexFormat.of().formatHex(Digest.sha256("我的分析。"));
        assertThat(receipt.text().lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("1 " + hex + " "));
        assertThat(invigilator.receipt(pass())).isEqualTo(receipt);
    }

    @Test
    void afterHandInItWaitsForSomebodyToMarkIt() {
        save(text(1, 1, "我的分析。"));
        invigilator.submit(pass(), Map.of(1, 90_000L));
        var result = exams.result(account(), opening.sitting());
        assertThat(result.unmarked()).isEqualTo(1);
        assertThat(result.slots().getFirst().spentMillis()).isEqualTo(90_000);
        assertThat(result.slots().getFirst().written()).map(WrittenMark::waits).contains(true);
        assertThat(result.kinds()).extracting(ExamResult.KindShare::count).containsExactly(4, 1);
    }

    @Test
    void whoWroteNothingHasNothingToWaitFor() {
        invigilator.submit(pass(), Map.of());
        var result = exams.result(account(), opening.sitting());
        assertThat(result.isMarked()).isTrue();
        assertThat(result.score()).isEqualTo(Score.ZERO);
    }

    private UUID account() {
        return exams.handedIn(opening.sitting()).account();
    }

    private SavedAnswers save(Entry... entries) {
        return invigilator.save(pass(), List.of(entries));
    }

    private SittingPass pass() {
        return new SittingPass(opening.sitting(), opening.lease(), clock.instant());
    }

    private static Entry text(int sequence, int slot, String text) {
        return new Entry(sequence, slot, List.of(), text, false, List.of(), 1_000L * sequence);
    }
}
