package org.zhishe.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/// Makes identifiers: UUID version 7 (RFC 9562), so that rows inserted later sort later.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A new identifier: 48 bits of Unix time in milliseconds, then 74 random bits.
    ///
    /// The time only orders rows in an index; no rule reads it, which is why it needs no injected clock.
    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /// As a BINARY(16) column holds it.
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// What [#bytes] wrote.
    public static UUID of(byte[] column) {
        var buffer = ByteBuffer.wrap(column);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// An identifier as it stands in an address; empty where the text is none.
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static UUID at(long millis, long randomHigh, long randomLow) {
        var high = (millis << 16) | 0x7000 | (randomHigh & 0x0FFF);
        var low = 0x8000_0000_0000_0000L | (randomLow & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
