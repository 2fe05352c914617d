package org.zhishe.practice.memory;

import java.time.Duration;

/// How well something was remembered, as the answer shows it. Nobody is asked to grade themselves.
public enum Grade {
    /// Wrong.
    AGAIN(1),
    /// Right after doubt: the answer was changed, or took long.
    HARD(2),
    /// Right.
    GOOD(3),
    /// Right and quick.
    EASY(4);

    /// An answer takes long from so many times the usual time on, and is quick up to this part of it.
    private static final double LONG = 2;

    private static final double QUICK = 0.5;

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /// The grade of an answer.
    ///
    /// @param spent   on the question; zero where nobody measured it, which then says nothing
    /// @param usual   what this person usually takes
    /// @param changes how often the answer was changed before it was given
    public static Grade of(boolean right, Duration spent, Duration usual, int changes) {
        if (!right) {
            return AGAIN;
        }
        var share = spent.isZero() || usual.isZero() ? 1 : (double) spent.toMillis() / usual.toMillis();
        if (changes > 0 || share >= LONG) {
            return HARD;
        }
        return share <= QUICK ? EASY : GOOD;
    }

    /// 1 to 4, as the formulas count.
    int number() {
        return number;
    }
}
