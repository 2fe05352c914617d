package org.zhishe.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.WrittenBody;

/// One question for review: what was asked, what was chosen, what is right, why, and on what that rests.
@Tag("article")
public final class QuestionCard extends Component {

    private final Div extra = new Div();

    public QuestionCard(Review review) {
        addClassName("qcard");
        getElement().setAttribute("aria-label", getTranslation("questions.card.number", review.number()));
        extra.addClassName("qcard-extra");
        extra.setVisible(false);
        append(head(review));
        switch (review.version().body()) {
            case ChoiceBody choice -> {
                append(paragraph("stem", choice.stem()));
                append(new OptionList(review, choice));
            }
            case WrittenBody written -> {
                append(paragraph("stem qcard-material", written.material()));
                append(new PartList(written, review));
            }
        }
        append(new Feedback(review));
        append(extra);
    }

    /// Puts something below the answer: notes, buttons, a report of a fault.
    public void addExtra(Component... components) {
        extra.add(components);
        extra.setVisible(true);
    }

    private Div head(Review review) {
        var kind = new Span(kind(review));
        kind.addClassNames("badge", "a");
        var number = new Span(getTranslation("questions.card.number", review.number()));
        number.addClassNames("qcard-number", "num");
        number.setVisible(!review.isForReading());
        var head = new Div(number, kind);
        head.addClassName("qcard-head");
        if (review.version().awaitingSpecialist()) {
            var awaiting = new Span(getTranslation("questions.card.awaiting-specialist"));
            awaiting.addClassNames("badge", "warn");
            head.add(awaiting);
        }
        return head;
    }

    private String kind(Review review) {
        var kind = getTranslation(
                "questions.kind." + review.version().body().kind().code());
        return review.isForReading()
                ? kind
                : getTranslation(
                        "questions.card.kind-marks", kind, review.full().toString());
    }

    private static Paragraph paragraph(String classes, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classes.split(" "));
        return paragraph;
    }

    private void append(Component component) {
        getElement().appendChild(component.getElement());
    }
}
