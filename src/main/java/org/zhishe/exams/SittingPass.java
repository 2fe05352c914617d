package org.zhishe.exams;

import java.time.Instant;
import java.util.UUID;
import org.zhishe.rest.Pass;

/// What a token opens for one request: one sitting, as one lease of it.
///
/// @param arrival when the request came; what it brings counts by this time, however long it waits for the database
public record SittingPass(UUID sitting, int lease, Instant arrival) implements Pass {

    @Override
    public UUID opens() {
        return sitting;
    }
}
