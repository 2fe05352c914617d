package org.zhishe.attempts;

import java.time.Instant;
import org.zhishe.kernel.Score;

/// One round of marking: by whom, when, and what came of it.
///
/// @param round    from 1
/// @param unmarked written answers that nobody had marked yet
public record MarkedRound(int round, MarkedBy by, Score score, int unmarked, Instant markedAt) {}
