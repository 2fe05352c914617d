package org.zhishe.attempts;

import java.util.List;
import org.zhishe.kernel.Score;

/// A finished attempt as last marked.
///
/// @param firstScore what it scored when it was first marked
public record MarkedAttempt(Score score, Score firstScore, Score fullScore, List<MarkedSlot> slots) {

    public MarkedAttempt {
        slots = List.copyOf(slots);
    }
}
