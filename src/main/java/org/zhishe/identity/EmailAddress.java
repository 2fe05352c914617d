package org.zhishe.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.zhishe.kernel.Refusal;

/// An e-mail address as nearly all are: letters, digits and the usual signs, a domain with a full stop.
record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern ALLOWED = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    EmailAddress {
        text = text.length() > LONGEST
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (text.length() > LONGEST || !ALLOWED.matcher(text).matches()) {
            throw new Refusal("identity.email.form");
        }
    }
}
