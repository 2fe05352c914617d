package org.zhishe.corrections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.Editors;
import org.zhishe.corrections.Revisions;
import org.zhishe.questions.QuestionReferences;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// 纠错: what people say is wrong with questions, for editors to answer.
@Route(CorrectionsNavigation.INBOX)
@PageTitle("corrections.title")
@DynamicPageTitle(Titles.class)
@Menu(order = 60, icon = "warning", title = "corrections.title")
@RolesAllowed({"EDITOR", "ADMIN"})
final class InboxView extends Div implements AfterNavigationObserver {

    private final transient Corrections corrections;
    private final transient Editors editors;
    private final transient Revisions revisions;
    private final transient EditorTexts texts;
    private final transient QuestionReferences references;
    private final transient Times times;
    private final transient Toasts toasts;
    private final Div content = new Div();

    InboxView(
            Corrections corrections,
            Editors editors,
            Revisions revisions,
            EditorTexts texts,
            QuestionReferences references,
            Times times,
            Toasts toasts) {
        this.corrections = corrections;
        this.editors = editors;
        this.revisions = revisions;
        this.texts = texts;
        this.references = references;
        this.times = times;
        this.toasts = toasts;
        content.addClassName("stacked");
        add(new PageHeading(getTranslation("corrections.title")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        if (!editors.includeMe()) {
            content.add(new OutOfReach());
            return;
        }
        var waiting = revisions.waiting();
        if (!waiting.isEmpty()) {
            content.add(new WaitingCard(waiting, texts));
        }
        var open = corrections.open();
        if (open.isEmpty() && waiting.isEmpty()) {
            content.add(new EmptyState(
                    Shape.CHECK, getTranslation("corrections.none"), getTranslation("corrections.none.text")));
        }
        for (var each : open) {
            content.add(new CaseCard(each, references.of(each.version()), times, answer -> {
                corrections.answer(each.version().questionId(), answer);
                toasts.done("corrections.done");
                show();
            }));
        }
    }
}
