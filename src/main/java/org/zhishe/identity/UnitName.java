package org.zhishe.identity;

import java.util.regex.Pattern;
import org.zhishe.kernel.Refusal;

/// How a unit is called: 1 to 60 characters on one line.
record UnitName(String text) {

    private static final Pattern ALLOWED = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}<>]{1,60}");

    UnitName {
        text = text.strip();
        if (!ALLOWED.matcher(text).matches()) {
            throw new Refusal("identity.unit.name.form");
        }
    }
}
