package org.zhishe.uikit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The addresses of screens, for people to pass on.
@Component
public final class SiteAddress {

    private final String site;

    /// @param site the address people type; empty where nobody has set it
    SiteAddress(@Value("${zhishe.address:}") String site) {
        this.site = site.strip().replaceAll("/+$", "");
    }

    /// The address of a screen: below the one people type, else as this server is reached now.
    public String of(String path) {
        return (site.isEmpty() ? asReachedNow() : site) + "/" + path;
    }

    private static String asReachedNow() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .toUriString()
                : "";
    }
}
