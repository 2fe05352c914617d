package org.zhishe.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.Failure;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Texts;

/// A screen that could not be opened: refused, or broken.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class BrokenScreen extends Div implements HasErrorParameter<Exception> {

    private final transient Texts texts;

    BrokenScreen(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var failure = Failure.of(error.getCaughtException());
        var refused = !(failure instanceof Failure.Unexpected);
        var heading = getTranslation(refused ? "shell.refused" : "shell.broken");
        add(
                new PageHeading(heading),
                new EmptyState(
                        Shape.WARNING,
                        heading,
                        failure.text(texts),
                        Buttons.primaryLink(getTranslation("shell.go-home"), "")));
        return (refused ? HttpStatusCode.OK : HttpStatusCode.INTERNAL_SERVER_ERROR).getCode();
    }
}
