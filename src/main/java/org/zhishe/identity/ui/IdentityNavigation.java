package org.zhishe.identity.ui;

import java.util.UUID;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.UnitRef;

/// Ways to the screens of this module.
final class IdentityNavigation {

    static final String RESET = "reset";
    static final String AFTER_RESET = IdentityRoutes.SIGN_IN + "?reset";
    static final String SETUP = "setup";
    static final String RECOVERY = IdentityRoutes.ACCOUNT + "#recovery";
    static final String MY_UNITS = "units";
    static final String JOINING = "join";
    static final String UNITS = "units/:unit?";
    static final String INVITE = "units/:unit/invite";
    /// No unit has a code like this: codes have no O and no L.
    static final String PERSON = "units/people/:person";
    static final String JOIN = "join/:code?";
    static final String AUDIT = "audit";

    private IdentityNavigation() {}

    static String unit(UnitRef unit) {
        return "units/" + unit.code();
    }

    static String invite(UnitRef unit) {
        return unit(unit) + "/invite";
    }

    static String person(UUID account) {
        return "units/people/" + account;
    }

    static String join(String code) {
        return "join/" + code;
    }
}
