package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhishe.attempts.Choices;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.Corrections.Case;
import org.zhishe.corrections.ReportedFault;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.ui.QuestionCard;
import org.zhishe.questions.ui.Review;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Times;

/// One question that people say is wrong: what they say, how everyone chose, the question itself, and the answer.
final class CaseCard extends Composite<Card> {

    private final transient Case about;

    CaseCard(Case about, List<QuestionReference> references, Times times, Consumer<String> answer) {
        this.about = about;
        var reports = new UnorderedList();
        reports.addClassName("faults");
        about.faults().forEach(fault -> reports.add(row(fault, times)));
        var question = new NativeDetails(
                new Span(getTranslation("corrections.question")),
                new QuestionCard(Review.toRead(about.version(), references)));
        question.setOpen(true);
        var edit = Buttons.tintedLink(
                getTranslation("corrections.open-question"),
                CorrectionsNavigation.question(about.version().questionId()));
        getContent().add(reports, caption(choices(about.choices())), question, edit);
        addAnswer(answer);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation(
                "corrections.case",
                about.version().questionId(),
                about.version().number()));
    }

    private void addAnswer(Consumer<String> answer) {
        var text = new TextArea(getTranslation("corrections.answer"));
        text.setMaxLength(Corrections.LONGEST);
        text.setWidthFull();
        text.setHelperText(getTranslation("corrections.answer.help"));
        var refusals = new Refusals().at(text, "corrections.empty", "corrections.long");
        getContent()
                .add(
                        refusals,
                        text,
                        Buttons.secondary(
                                getTranslation("corrections.send"),
                                click -> refusals.during(() -> answer.accept(text.getValue()))));
    }

    private ListItem row(ReportedFault fault, Times times) {
        var kind = new Span(getTranslation("corrections.kind." + fault.kind().code()));
        kind.addClassNames("badge", "warn");
        var row = new ListItem(kind, new Span(fault.text()), caption(times.day(fault.reportedAt())));
        if (!fault.version().equals(about.version().id())) {
            row.add(caption(getTranslation("corrections.older")));
        }
        return row;
    }

    private String choices(Choices choices) {
        if (choices.answered() == 0) {
            return getTranslation("corrections.nobody-yet");
        }
        var options = choices.byOption().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(option -> option.getKey() + " " + option.getValue())
                .toList();
        return getTranslation(
                "corrections.choices",
                choices.answered(),
                Math.round(100f * choices.right() / choices.answered()),
                String.join(getTranslation("corrections.joint"), options));
    }

    private static Paragraph caption(String text) {
        var caption = new Paragraph(text);
        caption.addClassName("cap");
        return caption;
    }
}
