package org.zhishe.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.zhishe.kernel.Digest;

/// Random tokens, and the hashes that are stored in place of what must not be read back.
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /// 256 random bits, fit for an address.
    static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        return Digest.sha256(secret);
    }
}
