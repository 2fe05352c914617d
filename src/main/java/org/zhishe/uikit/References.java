package org.zhishe.uikit;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// Short references one can read out on the phone: no 0 and O, no 1 and I.
final class References {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
