package org.zhishe.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/// How codes are shown to people.
final class Codes {

    private static final int GROUP = 4;

    private Codes() {}

    /// In groups of four: `ABCD-EFGH`.
    static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// The address one opens to join, as this server is reached now.
    static String joinLink(String code) {
        var path = "/" + IdentityNavigation.join(code);
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? URI.create(request.getRequestURL().toString()).resolve(path).toString()
                : path;
    }
}
