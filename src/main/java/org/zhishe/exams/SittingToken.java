package org.zhishe.exams;

import java.security.SecureRandom;
import java.util.Base64;
import org.zhishe.kernel.Digest;

/// 256 random bits in base64url that open one sitting on one device. The server keeps only the SHA-256 of the text.
record SittingToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SittingToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SittingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        return Digest.sha256(text);
    }
}
