package org.zhishe.exams;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// 256 random bits in base64url that open one sitting on one device. The server keeps only the SHA-256 of the text.
public record SittingToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /// The token a text holds; empty where the text cannot be one.
    public static Optional<SittingToken> read(String text) {
        return Optional.of(text).filter(FORM.asMatchPredicate()).map(SittingToken::new);
    }

    static SittingToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SittingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What stands for the token where it is only to be told from others.
    public ByteBuffer key() {
        return ByteBuffer.wrap(hash());
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
