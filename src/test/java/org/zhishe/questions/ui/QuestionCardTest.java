package org.zhishe.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhishe.DatabaseTest;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ExamYears;
import org.zhishe.questions.MultipleChoice;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionReference.LawArticle;
import org.zhishe.questions.QuestionReference.SyllabusPlace;
import org.zhishe.questions.QuestionStatus;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.Names;

@DatabaseTest
class QuestionCardTest extends SpringBrowserlessTest {

    private static final List<String> SHOWN_AS_E_D_C_B_A = List.of("E", "D", "C", "B", "A");

    @Test
    void everyOptionSaysWhatBecameOfItInWords() {
        var card = new QuestionCard(review(Set.of("A", "C"), "0"));
        var rows = all(card.getElement(), "opt");
        assertThat(rows)
                .extracting(Element::getTextRecursively)
                .containsExactly("A第五项", "B第四项", "C第三项✕你的选择", "D第二项+漏选", "E第一项✓你选对了");
        assertThat(rows.get(2).getClassList()).contains("wrong");
        assertThat(rows.get(3).getClassList()).contains("missed");
        assertThat(rows.get(4).getClassList()).contains("right");
    }

    @Test
    void theVerdictAndTheExplanationNameTheLettersShown() {
        var card = new QuestionCard(review(Set.of("A", "C"), "0"));
        assertThat(text(card, "fb-h"))
                .contains("这题选错了，答案是D、E")
                .contains("用时41秒")
                .contains("得0分，满分2分");
        assertThat(card.getElement().getTextRecursively()).contains("E 和 D 对，C 不对。");
    }

    @Test
    void everyVerdictHasItsWords() {
        assertThat(text(new QuestionCard(review(Set.of("A", "B"), "2")), "fb-h"))
                .contains("这题答对了");
        assertThat(text(new QuestionCard(review(Set.of("A"), "0.5")), "fb-h")).contains("这题少选了");
        assertThat(text(new QuestionCard(review(Set.of(), "0")), "fb-h")).contains("这题没有作答");
    }

    @Test
    void sourcesAreNamedWithTheirDatesAndTheirDoubts() {
        var card = new QuestionCard(review(Set.of(), "0"));
        assertThat(text(card, "law")).isEqualTo("《测试法》第28条2016 年 3 月 1 日起施行");
        assertThat(text(card, "place")).isEqualTo("综合能力 · 第6章 个案工作方法 · 阶段章名待核对官方大纲");
        assertThat(text(card, "qcard-head")).isEqualTo("第7题多选题 · 2分待专人审核");
    }

    @Test
    void whatIsAddedStandsBelowTheAnswer() {
        var card = new QuestionCard(review(Set.of(), "0"));
        card.addExtra(new Span("note"));
        assertThat(text(card, "qcard-extra")).isEqualTo("note");
    }

    private static Review review(Set<String> chosen, String score) {
        var body = new MultipleChoice(
                "题干（　）。",
                List.of(
                        new Option("A", "第一项"),
                        new Option("B", "第二项"),
                        new Option("C", "第三项"),
                        new Option("D", "第四项"),
                        new Option("E", "第五项")),
                Set.of("A", "B"),
                "{A} 和 {B} 对，{C} 不对。");
        var version = new QuestionVersion(
                UUID.randomUUID(),
                "jc-06-001",
                1,
                "junior-comprehensive",
                6,
                List.of("casework.stages"),
                2,
                body,
                List.of(),
                ExamYears.ALL,
                true,
                QuestionStatus.PUBLISHED);
        return new Review(
                7,
                version,
                SHOWN_AS_E_D_C_B_A,
                chosen,
                Score.of(score),
                Score.of(2),
                Optional.of(Duration.ofSeconds(41)),
                List.of(
                        new LawArticle("测试法", "28", LocalDate.of(2016, 3, 1), Optional.empty(), true),
                        new SyllabusPlace(
                                new Names("综合能力", "Competence"), 6, "个案工作方法", "casework.stages", "阶段", false)));
    }

    private static String text(QuestionCard card, String style) {
        return all(card.getElement(), style).getFirst().getTextRecursively();
    }

    private static List<Element> all(Element element, String style) {
        var own = element.getClassList().contains(style) ? Stream.of(element) : Stream.<Element>empty();
        return Stream.concat(own, element.getChildren().flatMap(child -> all(child, style).stream()))
                .toList();
    }
}
