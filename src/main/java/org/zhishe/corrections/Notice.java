package org.zhishe.corrections;

import java.time.Instant;
import java.util.UUID;
import org.zhishe.attempts.Purpose;
import org.zhishe.kernel.Score;

/// That an answer of a person was marked anew.
///
/// @param shown  the letters they chose, as shown; empty where nothing
/// @param reason what was wrong with the question
public record Notice(
        UUID id,
        UUID attempt,
        UUID version,
        Purpose purpose,
        int slot,
        String shown,
        Score before,
        Score after,
        String reason,
        Instant at) {}
