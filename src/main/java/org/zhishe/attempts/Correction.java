package org.zhishe.attempts;

import org.zhishe.kernel.Score;
import org.zhishe.questions.Ruling;

/// That a slot's question had another right answer than was written.
///
/// @param first what the slot earned when it was first marked
public record Correction(Ruling ruling, Score first) {}
