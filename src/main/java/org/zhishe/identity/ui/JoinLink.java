package org.zhishe.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address with which one joins.
@Component
final class JoinLink {

    private final String site;

    /// @param site the address people type; empty where nobody has set it
    JoinLink(@Value("${zhishe.address:}") String site) {
        this.site = site.strip().replaceAll("/+$", "");
    }

    /// The address one opens to join: below the one people type, else as this server is reached now.
    String of(String code) {
        return (site.isEmpty() ? asReachedNow() : site) + "/" + IdentityNavigation.join(code);
    }

    private static String asReachedNow() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .toUriString()
                : "";
    }
}
