package org.zhishe.attempts;

import org.zhishe.kernel.Score;

/// What an attempt scored, of how much.
///
/// @param unmarked written answers that nobody has marked yet; while there are any, the score says nothing
public record Total(Score score, Score full, int unmarked) {

    public boolean isFinal() {
        return unmarked == 0;
    }
}
