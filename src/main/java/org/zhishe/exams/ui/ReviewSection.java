package org.zhishe.exams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.zhishe.exams.ExamResult;

/// Every question with the answer given, the right one, and why. Those that lost marks come first to hand.
final class ReviewSection extends Section {

    private enum Filter {
        LOST,
        ALL
    }

    private final ExamResult result;
    private final ExamTexts texts;
    private final ReviewCards cards;
    private final RadioButtonGroup<Filter> filter;
    private final Div list = new Div();

    ReviewSection(ExamResult result, ExamTexts texts, ReviewCards cards) {
        this.result = result;
        this.texts = texts;
        this.cards = cards;
        this.filter = new RadioButtonGroup<>(null, List.of(Filter.values()));
        filter.setAriaLabel(texts.of("exams.review.filter"));
        filter.setItemLabelGenerator(this::label);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.addClassName("no-print");
        list.addClassName("review");
        var tools = new Div(new H2(texts.of("exams.review")), filter);
        tools.addClassName("review-tools");
        add(tools, list);
        filter.setValue(count(Filter.LOST) > 0 ? Filter.LOST : Filter.ALL);
    }

    /// Prints all questions, whatever is shown at the moment.
    void print() {
        filter.setValue(Filter.ALL);
        UI.getCurrent().getPage().executeJs("setTimeout(() => window.print(), 300)");
    }

    private void show(Filter chosen) {
        list.removeAll();
        result.slots().stream()
                .filter(slot -> chosen == Filter.ALL || !slot.right())
                .forEach(slot -> list.add(cards.card(result, slot)));
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(texts.of("exams.review.none")));
        }
    }

    private String label(Filter each) {
        return texts.of(each == Filter.LOST ? "exams.review.lost" : "exams.review.all", count(each));
    }

    private long count(Filter each) {
        return result.slots().stream()
                .filter(slot -> each == Filter.ALL || !slot.right())
                .count();
    }
}
