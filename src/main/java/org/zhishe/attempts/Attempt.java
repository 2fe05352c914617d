package org.zhishe.attempts;

import java.time.Instant;
import java.util.UUID;
import org.zhishe.kernel.Ids;

/// An attempt as it begins: whose, what for, and what was frozen. None of this ever changes.
record Attempt(UUID id, UUID owner, Purpose purpose, Layout layout, Instant startedAt) {

    Attempt(UUID owner, Purpose purpose, Layout layout, Instant startedAt) {
        this(Ids.next(), owner, purpose, layout, startedAt);
    }
}
