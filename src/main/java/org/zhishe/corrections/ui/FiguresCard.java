package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.attempts.Choices;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.Option;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.uikit.Card;

/// How everyone chose who practised the newest version.
final class FiguresCard extends Composite<Card> {

    private static final int ALL = 100;

    private final transient EditorTexts texts;

    FiguresCard(QuestionVersion version, Choices choices, EditorTexts texts) {
        this.texts = texts;
        if (choices.answered() == 0) {
            getContent().add(new Paragraph(texts.of("corrections.nobody-yet")));
        } else if (version.body() instanceof ChoiceBody body) {
            getContent()
                    .add(new Paragraph(texts.of(
                            "corrections.figures.line", choices.answered(), percent(choices.right(), choices))));
            body.options().forEach(option -> getContent().add(row(option, body, choices)));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.figures"));
    }

    private Component row(Option option, ChoiceBody body, Choices choices) {
        var percent = percent(choices.byOption().getOrDefault(option.letter(), 0), choices);
        var letter = new Span(option.letter());
        letter.addClassName("strong");
        var isKey = body.key().contains(option.letter());
        var fill = new Span();
        fill.getStyle().setWidth(percent + "%");
        var bar = new Div(fill);
        bar.addClassName("choice-bar");
        bar.setClassName("key", isKey);
        var share = new Span(texts.of("corrections.figures.share", percent));
        share.addClassName("num");
        var row = new Div(letter, bar, share);
        var key = new Span(isKey ? texts.of("corrections.key") : "");
        key.setClassName("badge", isKey);
        key.setClassName("ok", isKey);
        row.add(key);
        row.addClassName("choice-row");
        return row;
    }

    private static int percent(int part, Choices choices) {
        return Math.round((float) ALL * part / choices.answered());
    }
}
