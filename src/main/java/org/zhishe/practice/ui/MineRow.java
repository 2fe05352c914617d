package org.zhishe.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.zhishe.practice.Kept;
import org.zhishe.practice.MyQuestions;
import org.zhishe.practice.MyQuestions.Item;
import org.zhishe.practice.MyQuestions.Shelf;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionReference;
import org.zhishe.questions.ui.QuestionCard;
import org.zhishe.questions.ui.Review;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Toasts;

/// One of one's own questions: a line; opened, the whole question with its answer, one's note, and what to do with it.
final class MineRow extends NativeDetails {

    private final transient Item item;
    private final Shelf shelf;
    private final transient MyQuestions mine;
    private final transient List<QuestionReference> references;
    private final transient Toasts toasts;
    private final transient Runnable changed;
    private boolean filled;

    /// @param point the main knowledge point's name
    /// @param day   when it came into the list, for reading
    record Facts(String point, String day) {}

    MineRow(
            Item item,
            Shelf shelf,
            Facts facts,
            MyQuestions mine,
            List<QuestionReference> references,
            Toasts toasts,
            Runnable changed) {
        this.item = item;
        this.shelf = shelf;
        this.mine = mine;
        this.references = references;
        this.toasts = toasts;
        this.changed = changed;
        addClassNames("card", "mine-row");
        setSummary(summary(facts));
        addToggleListener(toggle -> fill());
    }

    void open() {
        fill();
        setOpen(true);
    }

    private Div summary(Facts facts) {
        var stem = new Span(item.question().body() instanceof ChoiceBody body ? body.stem() : "");
        stem.addClassName("mine-stem");
        var history = item.history();
        var where = getTranslation("practice.mine.place", item.question().chapter(), facts.point());
        var done = history.answered() == 0
                ? ""
                : " \u00B7 " + getTranslation("practice.mine.wrong", history.answered(), history.right());
        var line = new Span(where + done + " \u00B7 " + facts.day());
        line.addClassNames("cap");
        var summary = new Div(stem, line);
        if (item.isOver()) {
            summary.add(Badge.warning(Shape.WARNING, getTranslation("practice.mine.old-law")));
        }
        if (history.pinned() && shelf == Shelf.BOOK) {
            summary.add(Badge.kind(getTranslation("practice.mine.pinned")));
        }
        if (shelf == Shelf.NOTES) {
            var note = new Span(item.kept().note());
            note.addClassName("mine-note");
            summary.add(note);
        }
        return summary;
    }

    /// Only who opens a question needs all of it.
    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        var card = new QuestionCard(Review.toRead(item.question(), references));
        card.addExtra(note(), actions());
        var reading = new Div(card);
        reading.addClassName("reading");
        setContent(reading);
    }

    private Div note() {
        var refusals = new Refusals();
        var text = new TextArea(getTranslation("practice.mine.my-note"));
        text.setValue(item.kept().note());
        text.setMaxLength(Kept.LONGEST_NOTE);
        text.setWidthFull();
        var save = Buttons.secondary(getTranslation("practice.mine.save-note"), click -> {
            if (refusals.during(() -> mine.note(item.question(), text.getValue()))) {
                toasts.done("practice.mine.noted");
            }
        });
        save.addClassName("no-print");
        var note = new Div(refusals, text, save);
        note.addClassName("mine-note-form");
        return note;
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassNames("mine-actions", "no-print");
        var question = item.question();
        if (shelf == Shelf.BOOK) {
            var pinned = item.history().pinned();
            actions.add(
                    Buttons.quiet(getTranslation(pinned ? "practice.mine.unpin" : "practice.mine.pin"), click -> {
                        mine.pin(question, !pinned);
                        changed.run();
                    }),
                    Buttons.quiet(getTranslation("practice.mine.take-out"), click -> {
                        mine.takeOut(question);
                        toasts.done("practice.mine.taken-out");
                        changed.run();
                    }));
        }
        if (item.kept().isFavourite()) {
            actions.add(Buttons.quiet(getTranslation("practice.mine.unfavourite"), click -> {
                mine.favourite(question, false);
                changed.run();
            }));
        }
        return actions;
    }
}
