package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.QuestionReference.LawArticle;
import org.zhishe.questions.QuestionReference.SyllabusPlace;

/// One source in words: a law's article with the days it is in force, or a place in the syllabus.
final class ReferenceLine extends Div {

    ReferenceLine(QuestionReference reference) {
        switch (reference) {
            case LawArticle article -> addLaw(article);
            case SyllabusPlace place -> addPlace(place);
        }
    }

    private void addLaw(LawArticle article) {
        addClassName("law");
        var name = new Span(
                article.article() == null
                        ? getTranslation("questions.source.document", article.title())
                        : getTranslation("questions.source.law", article.title(), article.article()));
        name.addClassName("law-name");
        add(name);
        if (!article.verified()) {
            add(unverified("questions.source.law-unverified"));
        }
        add(caption(article.until()
                .map(until -> getTranslation("questions.source.in-force-until", day(article.from()), day(until)))
                .orElseGet(() -> getTranslation("questions.source.in-force", day(article.from())))));
    }

    private void addPlace(SyllabusPlace place) {
        addClassName("place");
        add(new Span(getTranslation(
                "questions.source.place",
                place.subject().in(getLocale()),
                String.valueOf(place.chapter()),
                place.title(),
                place.point())));
        if (!place.verified()) {
            add(unverified("questions.source.place-unverified"));
        }
    }

    private Span unverified(String key) {
        var badge = new Span(getTranslation(key));
        badge.addClassNames("badge", "warn");
        return badge;
    }

    private static Span caption(String text) {
        var caption = new Span(text);
        caption.addClassNames("cap", "num");
        return caption;
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(getTranslation("uikit.day.of-year"), getLocale())
                .format(date);
    }
}
