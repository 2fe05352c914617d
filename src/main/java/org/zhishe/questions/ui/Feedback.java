package org.zhishe.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.OptionOrder;
import org.zhishe.questions.Verdict;

/// The answer panel, in fixed order: verdict, why, on what it rests.
final class Feedback extends Div {

    Feedback(Review review) {
        addClassName("fb");
        if (review.version().body() instanceof ChoiceBody body) {
            add(verdict(review, body));
            add(section("questions.card.why", new Paragraph(body.explanation(review.optionOrder()))));
        }
        if (!review.references().isEmpty()) {
            var sources = new Div();
            review.references().forEach(reference -> sources.add(new ReferenceLine(reference)));
            add(section("questions.card.sources", sources));
        }
    }

    private Div verdict(Review review, ChoiceBody body) {
        var verdict = review.verdict();
        var sign = new Span(
                switch (verdict) {
                    case READING, RIGHT -> "\u2713";
                    case PARTLY -> "+";
                    case WRONG, UNANSWERED -> "\u2715";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("fb-sign");
        var answer = String.join(
                getTranslation("questions.card.letters-joint"),
                new OptionOrder(review.optionOrder()).shown(body.key()));
        var word = verdict.code();
        var head = new Div(sign);
        head.getElement()
                .appendChild(new Element("strong").setText(getTranslation("questions.verdict." + word, answer)));
        if (verdict != Verdict.READING) {
            head.add(facts(review));
        }
        head.addClassNames("fb-h", word);
        return head;
    }

    private Span facts(Review review) {
        var score = getTranslation(
                "questions.card.score", review.score().toString(), review.full().toString());
        var facts = new Span(
                review.spent().map(spent -> score + " \u00B7 " + time(spent)).orElse(score));
        facts.addClassNames("cap", "num");
        return facts;
    }

    private String time(Duration spent) {
        return spent.toMinutes() == 0
                ? getTranslation("questions.card.seconds", spent.toSeconds())
                : getTranslation("questions.card.minutes", spent.toMinutes(), spent.toSecondsPart());
    }

    private Section section(String title, Component content) {
        return new Section(new H4(getTranslation(title)), content);
    }
}
