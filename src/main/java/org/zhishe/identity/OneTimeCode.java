package org.zhishe.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A secret that people type: 20 letters and digits (99 random bits), shown in groups of four.
///
/// No 0 and O, no 1, I and L, which look alike on paper. Case, blanks and hyphens do not matter when it is typed.
record OneTimeCode(String text) {

    private static final int LENGTH = 20;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern ALLOWED = Pattern.compile("[" + ReadableCode.SIGNS + "]{" + LENGTH + "}");

    static OneTimeCode random() {
        return new OneTimeCode(ReadableCode.random(LENGTH));
    }

    /// Empty where no code can look so.
    static Optional<OneTimeCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var usual = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var plain = IGNORED.matcher(usual).replaceAll("");
        return ALLOWED.matcher(plain).matches() ? Optional.of(new OneTimeCode(plain)) : Optional.empty();
    }

    /// As it is shown: `ABCD-EFGH-JKMN-PQRS-TUVW`.
    String grouped() {
        return ReadableCode.grouped(text);
    }

    byte[] hash() {
        return Secrets.hash("code " + text);
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
