package org.zhishe.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhishe.kernel.Refusal;

/// The name people sign in with: 3 to 40 letters a-z, digits, 汉字, full stops, underscores and hyphens.
///
/// Full-width forms are read as their usual forms (NFKC), and `Lin` and `lin` are the same name.
record UserName(String text) {

    private static final int LONGEST = 40;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._\\-\\p{IsHan}]{3,40}");

    static UserName of(String typed) {
        return read(typed).orElseThrow(() -> new Refusal("identity.user-name.form"));
    }

    /// Empty where no account can have such a name.
    static Optional<UserName> read(String typed) {
        var usual = usual(typed);
        return usual.length() <= LONGEST && ALLOWED.matcher(usual).matches()
                ? Optional.of(new UserName(usual))
                : Optional.empty();
    }

    static String usual(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /// What makes it unique: bytes, because the database's comparison takes all rare 汉字 for the same.
    byte[] key() {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
