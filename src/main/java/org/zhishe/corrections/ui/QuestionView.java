package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhishe.attempts.Settlements;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.Editors;
import org.zhishe.corrections.ProposedVersion;
import org.zhishe.corrections.Revisions;
import org.zhishe.questions.Editing;
import org.zhishe.questions.QuestionStatus;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// One question for editors: what is said of it, its versions, and a form for the next one, or the one that waits.
@Route(CorrectionsNavigation.QUESTION)
@PageTitle("corrections.question-page")
@DynamicPageTitle(Titles.class)
@RolesAllowed({"EDITOR", "ADMIN"})
final class QuestionView extends Div implements BeforeEnterObserver {

    private final transient Editing editing;
    private final transient Revisions revisions;
    private final transient Corrections corrections;
    private final transient Editors editors;
    private final transient Settlements settlements;
    private final transient EditorTexts texts;
    private final transient Toasts toasts;

    QuestionView(
            Editing editing,
            Revisions revisions,
            Corrections corrections,
            Editors editors,
            Settlements settlements,
            EditorTexts texts,
            Toasts toasts) {
        this.editing = editing;
        this.revisions = revisions;
        this.corrections = corrections;
        this.editors = editors;
        this.settlements = settlements;
        this.texts = texts;
        this.toasts = toasts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(CorrectionsNavigation.PARAMETER).orElseThrow());
    }

    private void show(String question) {
        if (!editors.includeMe()) {
            removeAll();
            add(new OutOfReach());
            return;
        }
        var history = editing.history(question);
        var newest = history.getFirst();
        var waiting = revisions.waiting(question);
        var left = stacked();
        var faults = corrections.open(question);
        if (!faults.isEmpty()) {
            left.add(new ReportsCard(faults, texts));
        }
        left.add(waiting.<Component>map(proposed -> review(proposed, newest))
                .orElseGet(() -> new EditCard(newest, editing, revisions, texts, key -> done(key, question))));
        var right = stacked();
        right.add(
                new FiguresCard(newest, settlements.choices(newest.id()), texts),
                new VersionsCard(history, revisions.of(question), texts));
        var columns = new Div(left, right);
        columns.addClassName("columns");
        removeAll();
        add(heading(newest), columns);
    }

    private PageHeading heading(QuestionVersion newest) {
        var heading = new PageHeading(texts.of("corrections.question-page.of", newest.questionId()));
        if (newest.status() == QuestionStatus.WITHDRAWN) {
            heading.add(Badge.warning(Shape.WARNING, texts.of("corrections.is-withdrawn")));
        }
        return heading;
    }

    private ReviewCard review(ProposedVersion proposed, QuestionVersion newest) {
        return new ReviewCard(proposed, newest, editing, revisions, texts, key -> done(key, newest.questionId()));
    }

    private void done(String key, String question) {
        toasts.done(key);
        show(question);
    }

    private static Div stacked() {
        var stacked = new Div();
        stacked.addClassName("stacked");
        return stacked;
    }
}
