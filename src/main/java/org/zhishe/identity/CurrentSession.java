package org.zhishe.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Writes who is signed in into the session of the request at hand.
@Component
final class CurrentSession {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /// Begins under a new session id, so that an id planted before sign-in is worth nothing.
    void begin(SessionAccount account) {
        request().ifPresent(each -> {
            if (each.getRequest().getSession(false) != null) {
                each.getRequest().changeSessionId();
            }
        });
        remember(account);
    }

    void remember(SessionAccount account) {
        var context = new SecurityContextImpl(account.authentication());
        SecurityContextHolder.setContext(context);
        request().ifPresent(each -> contexts.saveContext(context, each.getRequest(), response(each)));
    }

    /// Where the request comes from, see [Place]; empty outside one.
    String place() {
        return request()
                .map(each -> Place.of(each.getRequest().getRemoteAddr()))
                .orElse("");
    }

    Origin origin() {
        return new Origin(place(), tokenOf(BrowserToken.DEVICE));
    }

    /// The same where the person has just proved who they are: their browser is known again from now on.
    Origin trustedOrigin() {
        return new Origin(place(), keep(BrowserToken.DEVICE));
    }

    /// What the browser has of this kind; empty where it has none, and outside a request.
    String tokenOf(BrowserToken kind) {
        return request().map(each -> kind.of(each.getRequest())).orElse("");
    }

    /// The same, kept for another while; a browser that has none gets one.
    String keep(BrowserToken kind) {
        return request()
                .map(each -> kind.keep(each.getRequest(), response(each)))
                .orElse("");
    }

    void drop(BrowserToken kind) {
        request().ifPresent(each -> kind.drop(each.getRequest(), response(each)));
    }

    private static HttpServletResponse response(ServletRequestAttributes request) {
        return Objects.requireNonNull(request.getResponse(), "A request that signs someone in has a response");
    }

    private static Optional<ServletRequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }
}
