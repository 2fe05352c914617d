package org.zhishe.privacy.ui;

import org.zhishe.identity.IdentityRoutes;

/// Ways to the screens of this module.
final class PrivacyNavigation {

    static final String NOTICE = IdentityRoutes.NOTICE;
    static final String CONSENT = "consent";
    static final String DATA = IdentityRoutes.ACCOUNT + "/data";
    static final String EXPORT = DATA + "/export";
    static final String GOODBYE = "goodbye";

    private PrivacyNavigation() {}
}
