package org.zhishe.exams;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhishe.kernel.Digest;

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
        return Digest.sha256(text);
    }
}
