package org.zhishe.identity;

import java.util.regex.Pattern;
import org.zhishe.kernel.Refusal;

/// How a person is called on screens: 1 to 40 characters on one line.
record DisplayName(String text) {

    private static final Pattern ALLOWED = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}<>]{1,40}");

    DisplayName {
        text = text.strip();
        if (!ALLOWED.matcher(text).matches()) {
            throw new Refusal("identity.display-name.form");
        }
    }
}
