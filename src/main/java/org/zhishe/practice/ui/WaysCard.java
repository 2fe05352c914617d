package org.zhishe.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhishe.practice.Overview;
import org.zhishe.practice.Practice;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Shape;

/// Ways to begin that are no chapter: the daily ten, the wrong-answer book, random questions.
final class WaysCard extends Composite<Card> {

    private final String subject;
    private final Practice practice;

    WaysCard(String subject, Practice practice, Overview overview, Supplier<Telling> telling, Consumer<Wish> start) {
        this.subject = subject;
        this.practice = practice;
        var card = getContent();
        card.add(new Way(
                Shape.CALENDAR,
                getTranslation("practice.source.daily"),
                getTranslation("practice.daily.text"),
                daily(),
                () -> PracticeNavigation.enter(practice.startDaily(subject))));
        card.add(new Way(
                Shape.NOTE,
                getTranslation("practice.source.book"),
                getTranslation(overview.inBook() == 0 ? "practice.book.empty" : "practice.book.text"),
                overview.inBook() == 0
                        ? ""
                        : getTranslation("practice.book.figures", overview.dueInBook(), overview.inBook()),
                () -> start.accept(Wish.book(subject, telling.get()))));
        card.add(new Way(
                Shape.STAR,
                getTranslation("practice.mine.open"),
                getTranslation("practice.mine.open.text"),
                "",
                () -> UI.getCurrent().navigate(PracticeNavigation.MINE)));
        card.add(new Way(
                Shape.LAYERS,
                getTranslation("practice.source.random"),
                getTranslation("practice.random.text"),
                "",
                () -> start.accept(Wish.random(subject, telling.get()))));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("practice.ways"));
    }

    private String daily() {
        return practice.daily(subject)
                .map(run -> getTranslation("practice.done-of", run.done(), run.total()))
                .orElse("");
    }
}
