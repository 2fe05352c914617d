package org.zhishe.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Waiting;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 批改: what one is marking for others, and what editors may take.
@Route(MarkingNavigation.DESK)
@PageTitle("marking.title")
@DynamicPageTitle(Titles.class)
@PermitAll
final class DeskView extends Div implements AfterNavigationObserver {

    private final transient MarkingDesk desk;
    private final transient MarkingTexts texts;
    private final Refusals refusals = new Refusals();
    private final Div content = new Div();

    DeskView(MarkingDesk desk, MarkingTexts texts) {
        this.desk = desk;
        this.texts = texts;
        content.addClassName("stacked");
        add(new PageHeading(texts.of("marking.title")), refusals, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            content.add(new EmptyState(Shape.CHECK, texts.of("marking.none"), texts.of("marking.none.text")));
            return;
        }
        var card = new Card(texts.of("marking.waiting"));
        waiting.forEach(each -> card.add(row(each)));
        content.add(card);
    }

    private Component row(Waiting each) {
        var title = new Span(texts.of("marking.paper", texts.name(each.subject()), each.title()));
        title.addClassName("strong");
        var from = each.candidate().orElseGet(() -> texts.of("marking.somebody"));
        var asked = new Span(texts.of("marking.asked", from, texts.time(each.askedAt())));
        asked.addClassNames("cap", "b");
        var what = new Div(title, asked);
        what.addClassName("grow");
        var row = new Div(what);
        row.add(
                each.taken()
                        ? Buttons.tintedLink(texts.of("marking.go-on"), MarkingNavigation.work(each.task()))
                        : take(each));
        row.addClassName("li");
        return row;
    }

    /// Somebody else may have been quicker: then the list is read again.
    private Button take(Waiting each) {
        return Buttons.secondary(texts.of("marking.take"), click -> {
            if (refusals.during(() -> desk.take(each.task()))) {
                UI.getCurrent().navigate(MarkingNavigation.work(each.task()));
            } else {
                show();
            }
        });
    }
}
