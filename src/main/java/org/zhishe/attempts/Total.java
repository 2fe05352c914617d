package org.zhishe.attempts;

import org.zhishe.kernel.Score;

/// What an attempt scored, of how much.
public record Total(Score score, Score full) {}
