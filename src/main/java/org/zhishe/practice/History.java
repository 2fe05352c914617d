package org.zhishe.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What came of one question for one person so far.
///
/// @param rightDays on how many days, since it was last wrong, the answer was right; counts only while it is in the
/// book
/// @param rightDay  the last of these days
record History(
        int answered,
        int right,
        boolean lastRight,
        Instant lastAt,
        boolean inBook,
        int rightDays,
        Optional<LocalDate> rightDay) {

    static final History NEW = new History(0, 0, false, Instant.EPOCH, false, 0, Optional.empty());

    /// After one more answer. A wrong one puts the question into the wrong-answer book; right ones on so many different
    /// days take it out again.
    ///
    /// @param leavesAfter at least 1
    History after(boolean isRight, LocalDate day, Instant at, int leavesAfter) {
        if (!isRight) {
            return new History(answered + 1, right, false, at, true, 0, Optional.empty());
        }
        var days = inBook && !rightDay.equals(Optional.of(day)) ? rightDays + 1 : rightDays;
        var stays = inBook && days < leavesAfter;
        return new History(
                answered + 1,
                right + 1,
                true,
                at,
                stays,
                stays ? days : 0,
                stays ? Optional.of(day) : Optional.empty());
    }

    /// Whether to look at it again today: it is in the book, and its last answer was on another day.
    boolean isDue(LocalDate day) {
        return inBook && !Days.of(lastAt).equals(day);
    }
}
