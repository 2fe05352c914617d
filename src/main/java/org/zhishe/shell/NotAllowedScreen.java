package org.zhishe.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;

/// Names the roles that have what this person has not.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotAllowedScreen extends Div implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        var text = roles(event.getLocation().getPath())
                .map(roles -> getTranslation("shell.not-allowed.roles", roles))
                .orElseGet(() -> getTranslation("shell.not-allowed.text"));
        add(
                new PageHeading(getTranslation("shell.not-allowed")),
                new EmptyState(
                        Shape.SHIELD,
                        getTranslation("shell.not-allowed.heading"),
                        text,
                        Buttons.primaryLink(getTranslation("shell.go-home"), "")));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    private Optional<String> roles(String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path)
                .map(view -> view.getAnnotation(RolesAllowed.class))
                .map(allowed -> Arrays.stream(allowed.value())
                        .map(role -> getTranslation("identity.role." + role))
                        .collect(Collectors.joining(getTranslation("shell.or"))));
    }
}
