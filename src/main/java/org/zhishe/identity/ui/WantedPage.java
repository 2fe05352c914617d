package org.zhishe.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.zhishe.identity.Sessions;

/// Where someone wanted to go when they were asked to sign in, as this server remembers it; never an address in a
/// request. Whichever way they sign in, they get there.
final class WantedPage extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String ATTRIBUTE = "identity.wanted";

    /// Remembers a screen of ours. It goes before any other page that was asked for earlier.
    static void remember(String path) {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, path);
    }

    /// Goes there from a screen. Loads it anew, so that everything on it knows who is signed in.
    static void open() {
        openOr("");
    }

    /// The same, and to this screen of ours where no other was wanted.
    static void openOr(String otherwise) {
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
        var response =
                Objects.requireNonNull(VaadinServletResponse.getCurrent()).getHttpServletResponse();
        UI.getCurrent().getPage().setLocation(take(request, response, otherwise));
    }

    /// Goes there from the sign-in form.
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        clearAuthenticationAttributes(request);
        response.sendRedirect(take(request, response, ""));
    }

    private static String take(HttpServletRequest request, HttpServletResponse response, String otherwise) {
        var session = request.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(Sessions.KEPT.toSeconds()));
        var ours = remove(session, ATTRIBUTE);
        var navigation = remove(session, NavigationAccessControl.SESSION_STORED_REDIRECT);
        remove(session, NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        var requests = new HttpSessionRequestCache();
        var saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        var screen = ours == null ? navigation : ours;
        var home = request.getContextPath() + "/";
        if (screen instanceof String path && !path.isEmpty()) {
            return home + path;
        }
        return saved == null || isHome(saved, home) ? home + otherwise : saved.getRedirectUrl();
    }

    /// Nothing in particular: who opens the address of the site asks for it.
    private static boolean isHome(SavedRequest saved, String home) {
        return home.equals(URI.create(saved.getRedirectUrl()).getPath());
    }

    private static @Nullable Object remove(HttpSession session, String name) {
        var value = session.getAttribute(name);
        session.removeAttribute(name);
        return value;
    }
}
