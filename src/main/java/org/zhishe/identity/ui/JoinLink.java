package org.zhishe.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/// The address with which one joins.
final class JoinLink {

    private JoinLink() {}

    /// The address one opens to join, as this server is reached now.
    static String of(String code) {
        var path = "/" + IdentityNavigation.join(code);
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? URI.create(request.getRequestURL().toString()).resolve(path).toString()
                : path;
    }
}
