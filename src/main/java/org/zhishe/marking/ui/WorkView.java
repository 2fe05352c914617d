package org.zhishe.marking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.exams.ui.ExamsNavigation;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.PointDraft;
import org.zhishe.marking.Work;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// Marks one sitting, question by question, point by point. Every decision is kept at once.
@Route(MarkingNavigation.WORK)
@PageTitle("marking.title")
@DynamicPageTitle(Titles.class)
@PermitAll
final class WorkView extends Div implements BeforeEnterObserver {

    private final transient MarkingDesk desk;
    private final transient MarkingTexts texts;
    private final transient Toasts toasts;
    private final Refusals refusals = new Refusals();
    private final Span total = new Span();
    private final Div question = new Div();
    private int shown;

    WorkView(MarkingDesk desk, MarkingTexts texts, Toasts toasts) {
        this.desk = desk;
        this.texts = texts;
        this.toasts = toasts;
        total.addClassNames("num", "grow");
        total.getElement().setAttribute("aria-live", "polite");
        question.addClassName("stacked");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get(MarkingNavigation.TASK)
                .flatMap(Ids::parse)
                .orElseThrow(() -> new Refusal("marking.unknown"));
        var work = desk.work(id);
        shown = 0;
        removeAll();
        add(new PageHeading(texts.of("marking.paper", texts.name(work.subject()), work.title())), headline(work));
        var switcher = new QuestionSwitch(work, texts, number -> {
            shown = number;
            show(id);
        });
        add(switcher, question, footer(work));
        show(id);
    }

    private Paragraph headline(Work work) {
        var whose = switch (work.kind()) {
            case SELF -> texts.of("marking.own-answers");
            default -> work.candidate().orElseGet(() -> texts.of("marking.somebody"));
        };
        var line = new Paragraph(texts.of("marking.headline", whose, texts.time(work.handedInAt())));
        line.addClassNames("sm", "mut");
        return line;
    }

    private void show(UUID task) {
        var work = desk.work(task);
        question.removeAll();
        var item = work.items().get(shown);
        question.add(new ItemForm(item, texts, (slot, point, decided) -> keep(task, slot, point, decided)));
        tell(work);
    }

    private void keep(UUID task, int slot, int point, PointDraft decided) {
        if (refusals.during(() -> desk.keep(task, slot, point, decided))) {
            tell(desk.work(task));
        }
    }

    private void tell(Work work) {
        total.setText(texts.of("marking.so-far", work.given(), work.undecided()));
    }

    private Div footer(Work work) {
        var bar = new Div(total);
        if (work.kind() == MarkedBy.EDITOR) {
            bar.add(Buttons.quiet(texts.of("marking.put-back"), click -> askToPutBack(work)));
        }
        bar.add(Buttons.primary(texts.of("marking.finish"), click -> refusals.during(() -> finish(work))));
        bar.addClassNames("row", "wrap");
        var footer = new Div(refusals, bar);
        footer.addClassName("marking-bar");
        return footer;
    }

    private void finish(Work work) {
        desk.finish(work.task());
        toasts.done(work.kind() == MarkedBy.SELF ? "marking.finished.self" : "marking.finished");
        leave(work);
    }

    private void askToPutBack(Work work) {
        FormDialog.destroying(
                        texts.of("marking.put-back"),
                        texts.of("marking.put-back"),
                        () -> {
                            desk.putBack(work.task());
                            leave(work);
                        },
                        new Paragraph(texts.of("marking.put-back.text")))
                .open();
    }

    private static void leave(Work work) {
        UI.getCurrent()
                .navigate(
                        work.kind() == MarkedBy.SELF ? ExamsNavigation.result(work.sitting()) : MarkingNavigation.DESK);
    }
}
