package org.zhishe.identity.ui;

import org.springframework.stereotype.Component;
import org.zhishe.uikit.SiteAddress;

/// The address with which one joins.
@Component
final class JoinLink {

    private final SiteAddress site;

    JoinLink(SiteAddress site) {
        this.site = site;
    }

    String of(String code) {
        return site.of(IdentityNavigation.join(code));
    }
}
