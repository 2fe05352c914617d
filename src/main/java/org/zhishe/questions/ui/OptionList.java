package org.zhishe.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Option;
import org.zhishe.questions.OptionOrder;
import org.zhishe.syllabus.QuestionKind;

/// The options as they were shown, each with what became of it; every state has a sign and a word beside its colour.
final class OptionList extends UnorderedList {

    /// What became of an option.
    private enum State {
        CHOSEN_RIGHT("right", "\u2713"),
        RIGHT("right", "\u2713"),
        MISSED("missed", "+"),
        WRONG("wrong", "\u2715"),
        PLAIN("", "");

        private final String style;
        private final String sign;

        State(String style, String sign) {
            this.style = style;
            this.sign = sign;
        }

        private String word() {
            return "questions.option." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    OptionList(Review review, ChoiceBody body) {
        addClassName("opts");
        var order = new OptionOrder(review.optionOrder());
        for (var option : order.show(body.options())) {
            var letter = order.bank(option.letter());
            add(row(option, state(review, body, letter), review.chosen().contains(letter), body.kind()));
        }
    }

    private static State state(Review review, ChoiceBody body, String letter) {
        var chosen = review.chosen().contains(letter);
        if (body.key().contains(letter)) {
            if (chosen) {
                return State.CHOSEN_RIGHT;
            }
            var several =
                    body.kind() == QuestionKind.MULTIPLE && !review.chosen().isEmpty();
            return several ? State.MISSED : State.RIGHT;
        }
        return chosen ? State.WRONG : State.PLAIN;
    }

    private ListItem row(Option option, State state, boolean chosen, QuestionKind kind) {
        var dot = hidden(new Span());
        dot.addClassNames("dot", kind.code());
        dot.setClassName("on", chosen);
        var letter = new Span(option.letter());
        letter.addClassName("l");
        var text = new Span(option.text());
        text.addClassName("t");
        var row = new ListItem(dot, letter, text);
        row.addClassName("opt");
        if (state != State.PLAIN) {
            row.addClassName(state.style);
            row.add(mark(state));
        }
        return row;
    }

    private Component mark(State state) {
        var mark = new Span(hidden(new Span(state.sign)), new Span(getTranslation(state.word())));
        mark.addClassName("mk");
        return mark;
    }

    private static Span hidden(Span span) {
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
