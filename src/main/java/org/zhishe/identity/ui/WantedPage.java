package org.zhishe.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Where someone wanted to go when they were asked to sign in, as this server remembers it.
final class WantedPage {

    private WantedPage() {}

    /// Loads it anew, so that everything on it knows who is signed in.
    static void open() {
        UI.getCurrent().getPage().setLocation(take());
    }

    private static String take() {
        var request = VaadinServletRequest.getCurrent();
        var saved = request == null
                ? null
                : new HttpSessionRequestCache().getRequest(request, VaadinServletResponse.getCurrent());
        var session = VaadinSession.getCurrent().getSession();
        var navigation = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        if (saved != null) {
            return saved.getRedirectUrl();
        }
        return navigation instanceof String path ? "/" + path : "/";
    }
}
