package org.zhishe.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.zhishe.practice.MyQuestions;
import org.zhishe.practice.MyQuestions.Item;
import org.zhishe.practice.MyQuestions.Shelf;
import org.zhishe.practice.Practice;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 我的题: the wrong-answer book, favourites and notes, to look through, search, tidy up, redo and print.
@Route(PracticeNavigation.MINE)
@PageTitle("practice.mine")
@DynamicPageTitle(Titles.class)
@PermitAll
final class MineView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 20;

    private final transient Practice practice;
    private final transient MyQuestions mine;
    private final transient MineRows rows;
    private final transient Clock clock;
    private final Select<Subject> subject = new Select<>();
    private final MineFilters filters = new MineFilters(this::showFirst);
    private final ShelfSwitch shelf = new ShelfSwitch(this::changeShelf);
    private final Div content = new Div();
    private int shown = PAGE;

    MineView(Practice practice, MyQuestions mine, MineRows rows, Clock clock) {
        this.practice = practice;
        this.mine = mine;
        this.rows = rows;
        this.clock = clock;
        subject.setAriaLabel(getTranslation("practice.subject"));
        subject.setItemLabelGenerator(each -> each.name().in(getLocale()));
        content.addClassName("stacked");
        add(new PageHeading(getTranslation("practice.mine"), subject), shelf, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var offered = practice.subjects();
        shelf.choose(PracticeNavigation.shelf(event.getLocation()));
        subject.setItems(offered);
        subject.setValue(practice.lastOf(offered));
        filters.offer(rows.chapters(subject.getValue().id()));
        subject.addValueChangeListener(change -> {
            filters.offer(rows.chapters(change.getValue().id()));
            showFirst();
        });
        show();
    }

    /// The address follows, so that coming back from a question finds the same shelf.
    private void changeShelf() {
        PracticeNavigation.stayOn(shelf());
        showFirst();
    }

    private void showFirst() {
        shown = PAGE;
        show();
    }

    private void show() {
        var all = mine.on(shelf(), subject.getValue().id());
        var found = all.stream()
                .filter(item -> filters.admit(item, clock.instant()))
                .toList();
        content.removeAll();
        if (found.isEmpty()) {
            content.add(all.isEmpty() ? empty("empty." + code(shelf())) : empty("none-found"));
            return;
        }
        content.add(actions(found));
        found.stream().limit(shown).forEach(item -> content.add(rows.row(item, shelf(), this::show)));
        if (found.size() > shown) {
            content.add(Buttons.quiet(
                    getTranslation("practice.mine.more", Math.min(PAGE, found.size() - shown)), click -> {
                        shown += PAGE;
                        show();
                    }));
        }
    }

    private Div actions(List<Item> found) {
        var count = new Span(getTranslation("practice.mine.count", found.size()));
        count.addClassNames("cap", "num");
        var actions = new Div(count);
        actions.addClassNames("mine-actions", "no-print");
        actions.add(
                Buttons.primary(getTranslation("practice.mine.redo"), click -> start(found, Telling.AT_ONCE)),
                Buttons.secondary(getTranslation("practice.mine.paper"), click -> start(found, Telling.AT_END)),
                Buttons.quiet(getTranslation("practice.mine.print"), click -> print(found)));
        return actions;
    }

    /// The whole list in its own order, or exactly what was found; of notes there is no such order.
    private void start(List<Item> found, Telling telling) {
        var id = subject.getValue().id();
        if (filters.areOff() && shelf() != Shelf.NOTES) {
            var wish = shelf() == Shelf.BOOK ? Wish.book(id, telling) : Wish.favourites(id, telling);
            PracticeNavigation.enter(practice.start(wish));
        } else {
            var questions = found.stream().map(Item::question).toList();
            PracticeNavigation.enter(practice.startWith(id, questions, telling));
        }
    }

    /// Everything found, opened, so that paper holds all of it.
    private void print(List<Item> found) {
        shown = found.size();
        show();
        content.getChildren()
                .filter(MineRow.class::isInstance)
                .map(MineRow.class::cast)
                .forEach(MineRow::open);
        getElement().executeJs("setTimeout(() => window.print(), 300)");
    }

    private Shelf shelf() {
        return shelf.chosen();
    }

    private EmptyState empty(String what) {
        return new EmptyState(
                Shape.NOTE, getTranslation("practice.mine." + what), getTranslation("practice.mine." + what + ".text"));
    }

    private static String code(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }
}
