package org.zhishe.exams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.exams.ExamResult;
import org.zhishe.uikit.Buttons;

/// Every question with the answer given, the right one, and why. Those that lost marks come first to hand.
///
/// Some at a time: after a mock exam thousands read their results at once, and a card costs the server memory.
final class ReviewSection extends Section {

    private static final int AT_A_TIME = 10;

    private enum Filter {
        LOST,
        ALL
    }

    private final ExamResult result;
    private final ExamTexts texts;
    private final ReviewCards cards;
    private final RadioButtonGroup<Filter> filter;
    private final Div list = new Div();
    private final Button more;
    private final List<List<MarkedSlot>> questions;
    private List<List<MarkedSlot>> chosen = List.of();
    private int shown;

    ReviewSection(ExamResult result, ExamTexts texts, ReviewCards cards) {
        this.result = result;
        this.questions = byQuestion(result.slots());
        this.texts = texts;
        this.cards = cards;
        this.filter = new RadioButtonGroup<>(null, List.of(Filter.values()));
        filter.setAriaLabel(texts.of("exams.review.filter"));
        filter.setItemLabelGenerator(this::label);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.addClassName("no-print");
        list.addClassName("review");
        this.more = Buttons.tinted("", click -> showMore(AT_A_TIME));
        more.addClassName("no-print");
        filter.setVisible(result.isMarked()); // nothing is lost before
        var tools = new Div(new H2(texts.of("exams.review")), filter);
        tools.addClassName("review-tools");
        add(tools, list, more);
        filter.setValue(result.isMarked() && count(Filter.LOST) > 0 ? Filter.LOST : Filter.ALL);
    }

    /// Prints all questions, whatever is shown at the moment.
    void print() {
        filter.setValue(Filter.ALL);
        showMore(chosen.size());
        UI.getCurrent().getPage().executeJs("setTimeout(() => window.print(), 300)");
    }

    private void show(Filter kind) {
        list.removeAll();
        shown = 0;
        chosen = questions.stream().filter(slots -> isOf(kind, slots)).toList();
        if (chosen.isEmpty()) {
            list.add(new Paragraph(texts.of("exams.review.none")));
        }
        showMore(AT_A_TIME);
    }

    private void showMore(int count) {
        var until = Math.min(chosen.size(), shown + count);
        cards.of(result, chosen.subList(shown, until)).forEach(list::add);
        shown = until;
        var left = chosen.size() - shown;
        more.setText(texts.of("exams.review.more", Math.min(left, AT_A_TIME), left));
        more.setVisible(left > 0);
    }

    private String label(Filter each) {
        return texts.of(each == Filter.LOST ? "exams.review.lost" : "exams.review.all", count(each));
    }

    private long count(Filter each) {
        return questions.stream().filter(slots -> isOf(each, slots)).count();
    }

    private static boolean isOf(Filter kind, List<MarkedSlot> slots) {
        return kind == Filter.ALL || !slots.stream().allMatch(MarkedSlot::right);
    }

    /// Of a written question each thing asked has a slot; a choice question has one.
    private static List<List<MarkedSlot>> byQuestion(List<MarkedSlot> slots) {
        var groups = new LinkedHashMap<UUID, List<MarkedSlot>>();
        slots.forEach(slot -> groups.computeIfAbsent(slot.question().id(), id -> new ArrayList<>())
                .add(slot));
        return List.copyOf(groups.values());
    }
}
