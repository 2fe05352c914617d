package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.ReferenceWords;

/// One source in words: a law's article with the days it is in force, or a place in the syllabus.
final class ReferenceLine extends Div {

    ReferenceLine(QuestionReference reference) {
        var words = ReferenceWords.of(reference, getLocale(), this::getTranslation);
        addClassName(words.isLaw() ? "law" : "place");
        var name = new Span(words.name());
        name.setClassName("law-name", words.isLaw());
        add(name);
        words.warning().ifPresent(warning -> add(span(warning, "badge", "warn")));
        words.inForce().ifPresent(inForce -> add(span(inForce, "cap", "num")));
    }

    private static Span span(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
