package org.zhishe.exams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
