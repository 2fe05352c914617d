package org.zhishe.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/// Codes that people read out, write down and type: capital letters and digits that are not mistaken for each other.
/// Each sign is worth five bits, nearly.
public final class ReadableCode {

    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    static String random(int length) {
        return RANDOM.ints(length, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    /// As it is shown, in groups of four: `ABCD-EFGH`.
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /// As typed by a person, whatever its case, blanks and hyphens.
    static String usual(String typed) {
        return UserName.usual(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
