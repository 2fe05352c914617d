package org.zhishe.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// 256 random bits in base64url that open one thing on one device: a sitting, a run of practice. The server keeps only
/// the SHA-256 of the text.
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /// The token a text holds; empty where the text cannot be one.
    public static Optional<Token> read(String text) {
        return Optional.of(text).filter(FORM.asMatchPredicate()).map(Token::new);
    }

    public static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What stands for the token where it is only to be told from others.
    public ByteBuffer key() {
        return ByteBuffer.wrap(hash());
    }

    public byte[] hash() {
        return Digest.sha256(text);
    }
}
