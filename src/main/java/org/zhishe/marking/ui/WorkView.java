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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.exams.ui.ExamsNavigation;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Work;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// Marks one sitting, question by question, point by point. Every decision is kept at once.
@Route(MarkingNavigation.WORK)
@PageTitle("marking.title")
@DynamicPageTitle(Titles.class)
@PermitAll
final class WorkView extends Div implements BeforeEnterObserver {

    /// After these nothing more can be done here.
    private static final Set<String> OVER = Set.of("marking.unknown", "marking.is-done", "marking.is-withdrawn");

    private final transient MarkingDesk desk;
    private final transient MarkingTexts texts;
    private final transient Toasts toasts;
    private final Refusals refusals = new Refusals();
    private final Span total = new Span();
    private final Div question = new Div();
    private transient Optional<QuestionSwitch> questions = Optional.empty();

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
        var id = event.getRouteParameters().get(MarkingNavigation.TASK).flatMap(Ids::parse);
        attempt(() -> open(desk.work(id.orElseThrow(() -> new Refusal("marking.unknown")))));
    }

    private void open(Work work) {
        var id = work.task();
        var switcher = new QuestionSwitch(work, texts, number -> attempt(() -> show(desk.work(id), number)));
        questions = Optional.of(switcher);
        removeAll();
        add(
                new PageHeading(texts.of("marking.paper", texts.name(work.subject()), work.title())),
                headline(work),
                switcher,
                question,
                footer(work));
        show(work, 0);
    }

    private Paragraph headline(Work work) {
        var whose = work.kind() == MarkedBy.SELF
                ? texts.of("marking.own-answers")
                : work.candidate().orElseGet(() -> texts.of("marking.somebody"));
        var line = new Paragraph(texts.of("marking.headline", whose, texts.time(work.handedInAt())));
        line.addClassNames("sm", "mut");
        return line;
    }

    /// @param number the question's place, from 0
    private void show(Work work, int number) {
        question.removeAll();
        question.add(new ItemForm(
                number + 1, work.items().get(number), texts, (slot, point) -> keeper(work.task(), slot, point)));
        if (number + 1 < work.items().size()) {
            question.add(new Div(Buttons.secondary(
                    texts.of("marking.next"), click -> questions.ifPresent(each -> each.choose(number + 1)))));
        }
        tell(work);
    }

    private PointForm.Keeper keeper(UUID task, int slot, int point) {
        return new PointForm.Keeper() {
            @Override
            public boolean give(Score score) {
                return attempt(() -> {
                    desk.give(task, slot, point, score);
                    tell(desk.work(task));
                });
            }

            @Override
            public boolean comment(String text) {
                return attempt(() -> desk.comment(task, slot, point, text));
            }
        };
    }

    private void tell(Work work) {
        total.setText(texts.of("marking.so-far", work.given(), work.undecided()));
        questions.ifPresent(each -> each.tell(work));
    }

    private Div footer(Work work) {
        var bar = new Div(total);
        if (work.kind() == MarkedBy.EDITOR) {
            bar.add(Buttons.quiet(texts.of("marking.put-back"), click -> askToPutBack(work)));
        }
        bar.add(Buttons.primary(texts.of("marking.finish"), click -> attempt(() -> finish(work))));
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

    /// Says beside the buttons what was refused; where nothing is left to do, instead of the form.
    private boolean attempt(Runnable action) {
        return refusals.during(() -> {
            try {
                action.run();
            } catch (Refusal refusal) {
                if (OVER.contains(refusal.key())) {
                    removeAll();
                    add(over(refusal.key()));
                }
                throw refusal;
            }
        });
    }

    private EmptyState over(String why) {
        var away = Buttons.secondaryLink(texts.of("marking.to-desk"), MarkingNavigation.DESK);
        return new EmptyState(Shape.INFO, texts.of(why), texts.of("marking.over"), away);
    }

    private static void leave(Work work) {
        UI.getCurrent()
                .navigate(
                        work.kind() == MarkedBy.SELF ? ExamsNavigation.result(work.sitting()) : MarkingNavigation.DESK);
    }
}
