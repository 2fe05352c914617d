package org.zhishe.exams.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhishe.DatabaseTest;
import org.zhishe.TestBank;
import org.zhishe.attempts.Entry;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.Invigilator;
import org.zhishe.exams.MockExams;
import org.zhishe.exams.Mode;
import org.zhishe.identity.People;
import org.zhishe.identity.Registration;
import org.zhishe.kernel.Token;
import org.zhishe.questions.ui.QuestionCard;

@DatabaseTest
@ViewPackages(packages = "org.zhishe")
class ExamScreensTest extends SpringBrowserlessTest {

    private static final String PAPER = "jc-paper-1";

    @Autowired
    Registration registration;

    @Autowired
    ExamRoom room;

    @Autowired
    Invigilator invigilator;

    @Autowired
    MockExams exams;

    private UUID account;

    @BeforeEach
    void aCandidate() {
        var person = People.aCandidate(registration);
        People.signIn(person);
        account = person.account();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewcomerSeesThePaperAndThatNothingWasSatYet() {
        var view = navigate(ExamsView.class);
        assertThat(textOf(view)).contains("模拟卷一", "单选题 60 题 × 1 分，多选题 20 题 × 2 分", "还没有成绩");
    }

    @Test
    void aPaperCanBeDrawnAndSatByItsNumber() {
        var view = navigate(ExamsView.class);
        assertThat(textOf(view)).contains("组一份新卷", "近 30 天见过的题尽量避开", "不会在别处出现");
        button("用卷号").click();
        assertThat(find(StartDialog.class).single().getHeaderTitle()).isEqualTo("做一份已有的卷");
    }

    @Test
    void theRulesOfTheRealisticModeAreSaidBeforeTheStart() {
        navigate(ExamsView.class);
        button("选择模式并开始").click();
        var modes = find(RadioButtonGroup.class).single();
        var dialog = find(StartDialog.class).single();
        assertThat(textOf(dialog)).contains("可以暂停").doesNotContain("2 小时内不得交卷");
        choose(modes, Mode.REALISTIC);
        assertThat(textOf(dialog)).contains("不能暂停", "2 小时内不得交卷", "没有计算器");
        assertThat(exams.running(account)).isEmpty();
    }

    @Test
    void aRunningSittingIsOfferedFirst() {
        var opening = room.start(account, PAPER, Mode.FREE);
        navigate(ExamsView.class);
        button("继续作答").click();
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        assertThat(invigilator.status(pass).leaseCurrent()).isFalse();
    }

    @Test
    void aPaperInProgressIsGoneOnWithInItsModeAndAsksForNone() {
        room.start(account, PAPER, Mode.REALISTIC);
        var view = navigate(ExamsView.class);
        assertThat(textOf(view)).contains("继续作答（仿真模式）");
    }

    @Test
    void theResultShowsEveryQuestionThatLostMarksAndOnRequestAll() {
        var sitting = aSittingWithOneAnswer();
        var view = navigate("exams/results/" + sitting, ResultView.class);
        assertThat(textOf(view)).contains("合格线 60", "逐题回看", "有 79 题没有作答");
        assertThat(cards()).isEqualTo(10);
        var lost = showAll(1);
        assertThat(lost).isBetween(79, 80);
        choose(
                find(RadioButtonGroup.class).single(),
                all(find(RadioButtonGroup.class).single()));
        assertThat(cards()).isEqualTo(10);
        assertThat(showAll(1)).isEqualTo(80);
    }

    @Test
    void printingShowsEveryQuestion() {
        navigate("exams/results/" + aSittingWithOneAnswer(), ResultView.class);
        button("打印").click();
        assertThat(cards()).isEqualTo(80);
    }

    /// Asks for more until there is no more, at least so often; returns how many are shown then.
    private int showAll(int atLeast) {
        var asked = 0;
        for (var more = moreButton(); more.isPresent(); more = moreButton()) {
            more.get().click();
            asked++;
        }
        assertThat(asked).isGreaterThanOrEqualTo(atLeast);
        return cards();
    }

    private Optional<Button> moreButton() {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().startsWith("再看 "))
                .findFirst();
    }

    @Test
    void whatWasWrittenWaitsAndSaysWhoMayMarkIt() {
        var opening = room.start(account, TestBank.WRITTEN_PAPER, Mode.FREE);
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        invigilator.save(pass, List.of(new Entry(1, 1, List.of(), "先看材料里的依据。", false, List.of(), 0)));
        invigilator.submit(pass, Map.of());
        var view = navigate("exams/results/" + opening.sitting(), ResultView.class);
        assertThat(textOf(view))
                .contains("待批改", "先看材料里的依据。", "还没有批改", "对照采分点自己评", "请编辑批改", "请别人批改")
                .doesNotContain("距合格线", "先补这几处");
        assertThat(textOf(navigate(ExamsView.class))).contains("待批改");
    }

    private int cards() {
        return find(QuestionCard.class).all().size();
    }

    @Test
    void theHistoryLeadsToTheResult() {
        var sitting = aSittingWithOneAnswer();
        navigate(ExamsView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("exams/results/" + sitting);
    }

    private UUID aSittingWithOneAnswer() {
        var opening = room.start(account, PAPER, Mode.FREE);
        var pass = invigilator.admit(new Token(opening.token())).orElseThrow();
        var entry = new Entry(1, 1, List.of("A"), false, List.of(), 1_500);
        invigilator.save(pass, List.of(entry));
        invigilator.submit(pass, Map.of());
        return opening.sitting();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> group, Object value) {
        ((RadioButtonGroup<Object>) group).setValue(value);
    }

    private static Object all(RadioButtonGroup<?> group) {
        return group.getListDataView().getItems().toList().getLast();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
