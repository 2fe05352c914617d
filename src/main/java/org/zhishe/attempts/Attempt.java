package org.zhishe.attempts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.kernel.Ids;

/// An attempt: whose, what for, and what was frozen at its start. Only the end is added later, once.
record Attempt(UUID id, UUID owner, Purpose purpose, Layout layout, Instant startedAt, Optional<Instant> finishedAt) {

    Attempt(UUID owner, Purpose purpose, Layout layout, Instant startedAt) {
        this(Ids.next(), owner, purpose, layout, startedAt, Optional.empty());
    }
}
