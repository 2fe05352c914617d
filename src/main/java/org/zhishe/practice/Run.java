package org.zhishe.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A run of practice as it stood when it was read.
///
/// @param lease how often it was opened on a device
/// @param usedAt when something last happened in it
public record Run(
        UUID id,
        UUID account,
        UUID attempt,
        Wish wish,
        int lease,
        Instant startedAt,
        Instant usedAt,
        Optional<Instant> finishedAt) {

    public boolean isFinished() {
        return finishedAt.isPresent();
    }
}
