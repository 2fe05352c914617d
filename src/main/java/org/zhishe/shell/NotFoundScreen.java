package org.zhishe.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;

@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundScreen extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        add(
                new PageHeading(getTranslation("shell.not-found")),
                new EmptyState(
                        Shape.SEARCH,
                        getTranslation("shell.not-found.heading"),
                        getTranslation("shell.not-found.text"),
                        Buttons.primaryLink(getTranslation("shell.go-home"), "")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
