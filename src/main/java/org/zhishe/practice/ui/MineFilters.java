package org.zhishe.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhishe.practice.MyQuestions.Item;
import org.zhishe.syllabus.Syllabus;

/// Which of one's own questions are wanted: by chapter, knowledge point, date and words.
final class MineFilters extends Div {

    private static final List<Integer> DAYS = List.of(1, 7, 30);

    private final Select<Syllabus.Chapter> chapter = new Select<>();
    private final Select<Syllabus.Point> point = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final TextField search = new TextField();

    MineFilters(Runnable changed) {
        all(chapter, "practice.mine.chapter", "practice.mine.all-chapters");
        all(point, "practice.mine.point", "practice.mine.all-points");
        all(days, "practice.mine.days", "practice.mine.all-days");
        chapter.setItemLabelGenerator(
                each -> each == null ? "" : getTranslation("practice.chapter", each.number(), each.title()));
        point.setItemLabelGenerator(each -> each == null ? "" : each.name());
        days.setItems(DAYS);
        days.setItemLabelGenerator(each -> each == null ? "" : getTranslation("practice.mine.days.last", each));
        search.setPlaceholder(getTranslation("practice.mine.search"));
        search.setAriaLabel(getTranslation("practice.mine.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        chapter.addValueChangeListener(change -> {
            offerPoints();
            changed.run();
        });
        point.addValueChangeListener(change -> changed.run());
        days.addValueChangeListener(change -> changed.run());
        search.addValueChangeListener(change -> changed.run());
        addClassNames("filters", "no-print");
        add(chapter, point, days, search);
    }

    /// Of another subject.
    void offer(List<Syllabus.Chapter> chapters) {
        chapter.setItems(chapters);
        offerPoints();
    }

    boolean areOff() {
        return chapter.isEmpty() && days.isEmpty() && search.getValue().isBlank();
    }

    boolean admit(Item item, Instant now) {
        return Optional.ofNullable(chapter.getValue())
                        .map(each -> each.number() == item.question().chapter())
                        .orElse(true)
                && Optional.ofNullable(point.getValue())
                        .map(each -> item.question().points().contains(each.id()))
                        .orElse(true)
                && Optional.ofNullable(days.getValue())
                        .map(each -> item.since().isAfter(now.minus(Duration.ofDays(each))))
                        .orElse(true)
                && item.holds(search.getValue());
    }

    /// Those of the chosen chapter only: a subject has dozens.
    private void offerPoints() {
        point.setItems(Optional.ofNullable(chapter.getValue())
                .map(Syllabus.Chapter::points)
                .orElse(List.of()));
        point.setVisible(!chapter.isEmpty());
    }

    private void all(Select<?> select, String label, String everything) {
        select.setAriaLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everything));
        select.setPlaceholder(getTranslation(everything));
    }
}
