package org.zhishe.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.zhishe.kernel.Refusal;

/// What a password must be, whoever sets it.
final class PasswordRules {

    static final int FEWEST_CHARACTERS = 10;

    /// bcrypt reads no more than this.
    static final int MOST_BYTES = 72;

    /// The commonest long enough to pass otherwise, from published lists of leaked passwords.
    private static final Set<String> COMMON = Set.of(
            "0123456789",
            "1234567890",
            "12345678910",
            "123456789a",
            "a123456789",
            "1234567890a",
            "123456789abc",
            "0987654321",
            "9876543210",
            "1234554321",
            "1122334455",
            "1123581321",
            "5201314520",
            "woaini1314",
            "woaini1314520",
            "woaini5201314",
            "1qaz2wsx3edc",
            "q1w2e3r4t5",
            "q1w2e3r4t5y6",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "qwertyuiop123",
            "asdfghjkl123",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "admin12345",
            "admin123456",
            "administrator",
            "abcdefghij",
            "abc1234567",
            "abcd123456",
            "abc123456789",
            "iloveyou123",
            "zhishe12345");

    private PasswordRules() {}

    static void check(String password, UserName userName) {
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            throw new Refusal("identity.password.too-short", FEWEST_CHARACTERS);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("identity.password.too-long", MOST_BYTES, MOST_BYTES / 3);
        }
        var plain = UserName.usual(password).toLowerCase(Locale.ROOT);
        if (plain.equals(userName.text().toLowerCase(Locale.ROOT))) {
            throw new Refusal("identity.password.is-user-name");
        }
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 3) {
            throw new Refusal("identity.password.common");
        }
    }
}
