package org.zhishe.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhishe.practice.Overview;
import org.zhishe.practice.Overview.Tally;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.Shape;

/// The chapters of a subject with their knowledge points, and how far one has got in each.
final class ChaptersCard extends Composite<Card> {

    private final String subject;
    private final transient Supplier<Telling> telling;
    private final transient Consumer<Wish> start;

    ChaptersCard(
            String subject,
            Optional<Syllabus> syllabus,
            Overview overview,
            Supplier<Telling> telling,
            Consumer<Wish> start) {
        this.subject = subject;
        this.telling = telling;
        this.start = start;
        var chapters = syllabus.stream()
                .flatMap(each -> each.chapters().stream())
                .filter(chapter -> overview.chapters().containsKey(chapter.number()))
                .map(chapter -> chapter(chapter, overview))
                .toList();
        if (chapters.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Shape.BOOK, getTranslation("practice.none.title"), getTranslation("practice.none.text")));
        }
        chapters.forEach(getContent()::add);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("practice.chapters"));
    }

    private Div chapter(Syllabus.Chapter chapter, Overview overview) {
        var tally = overview.chapters().getOrDefault(chapter.number(), Tally.NONE);
        var row = new Div(new Way(
                Shape.PLAY,
                getTranslation("practice.chapter", chapter.number(), chapter.title()),
                figures(tally),
                getTranslation("practice.done-of", tally.answered(), tally.total()),
                () -> start.accept(Wish.chapter(subject, chapter.number(), telling.get()))));
        row.addClassName("chapter");
        row.getElement().appendChild(meter(tally));
        row.add(points(chapter, overview.points()));
        return row;
    }

    private String figures(Tally tally) {
        return tally.answered() == 0
                ? getTranslation("practice.untouched")
                : getTranslation("practice.right-last", tally.right(), tally.answered());
    }

    private static Element meter(Tally tally) {
        var part = new Element("i");
        part.getStyle().set("width", Math.round(100f * tally.answered() / tally.total()) + "%");
        var meter = new Element("div");
        meter.getClassList().add("meter");
        meter.setAttribute("aria-hidden", "true");
        meter.appendChild(part);
        return meter;
    }

    private NativeDetails points(Syllabus.Chapter chapter, Map<String, Tally> tallies) {
        var rows = new Div();
        for (var point : chapter.points()) {
            var tally = tallies.get(point.id());
            if (tally != null) {
                rows.add(new Way(
                        Shape.PLAY,
                        point.name(),
                        "",
                        getTranslation("practice.done-of", tally.answered(), tally.total()),
                        () -> start.accept(Wish.point(subject, point.id(), telling.get()))));
            }
        }
        return new NativeDetails(new Span(getTranslation("practice.points")), rows);
    }
}
