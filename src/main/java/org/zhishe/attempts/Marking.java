package org.zhishe.attempts;

import java.time.Instant;
import java.util.UUID;
import org.zhishe.kernel.Score;

/// One round of marking an attempt. Round 1 is the marking at submission; a regrade appends another.
record Marking(UUID attempt, int round, MarkedBy by, MarkSheet sheet, Score full, Instant markedAt) {

    MarkedRound summary() {
        return new MarkedRound(round, by, sheet.score(), sheet.unmarked(), markedAt);
    }
}
