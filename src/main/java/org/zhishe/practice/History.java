package org.zhishe.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What came of one question for one person so far.
///
/// @param wrongAt   when it was last not right; empty where it always was
/// @param inBook    whether it is in the wrong-answer book
/// @param pinned    whether it stays there until it is taken out by hand
/// @param rightDays on how many days, since it was last wrong, the answer was right; counts only while it is in the
/// book
/// @param rightDay  the last of these days
public record History(
        int answered,
        int right,
        boolean lastRight,
        Instant lastAt,
        Optional<Instant> wrongAt,
        boolean inBook,
        boolean pinned,
        int rightDays,
        Optional<LocalDate> rightDay) {

    static final History NEW =
            new History(0, 0, false, Instant.EPOCH, Optional.empty(), false, false, 0, Optional.empty());

    /// After one more answer. A wrong one puts the question into the wrong-answer book; right ones on so many different
    /// days take it out again.
    ///
    /// @param leavesAfter at least 1
    History after(boolean isRight, LocalDate day, Instant at, int leavesAfter) {
        if (!isRight) {
            return new History(answered + 1, right, false, at, Optional.of(at), true, pinned, 0, Optional.empty());
        }
        var days = inBook && !rightDay.equals(Optional.of(day)) ? rightDays + 1 : rightDays;
        var stays = inBook && (pinned || days < leavesAfter);
        return new History(
                answered + 1,
                right + 1,
                true,
                at,
                wrongAt,
                stays,
                pinned,
                stays ? days : 0,
                stays ? Optional.of(day) : Optional.empty());
    }

    /// After an answer turned out to be right that was taken for wrong, or the other way round. Where nothing wrong is
    /// left, the question leaves the wrong-answer book unless it is pinned.
    ///
    /// @param answeredAt when that answer was given
    History corrected(boolean isRight, Instant answeredAt) {
        var isLast = !lastAt.isAfter(answeredAt);
        var nowRight = right + (isRight ? 1 : -1);
        var isClean = nowRight == answered;
        return new History(
                answered,
                nowRight,
                isLast ? isRight : lastRight,
                lastAt,
                isClean ? Optional.empty() : isRight ? wrongAt : Optional.of(later(answeredAt)),
                isRight ? inBook && (pinned || !isClean) : true,
                pinned,
                keepsDays(isRight, isClean, answeredAt) ? rightDays : 0,
                keepsDays(isRight, isClean, answeredAt) ? rightDay : Optional.empty());
    }

    private Instant later(Instant wrongNow) {
        return wrongAt.filter(known -> known.isAfter(wrongNow)).orElse(wrongNow);
    }

    /// Right days count since it was last wrong: a wrong answer of before takes none away.
    private boolean keepsDays(boolean isRight, boolean isClean, Instant answeredAt) {
        return isRight
                ? !isClean
                : inBook && wrongAt.filter(answeredAt::isBefore).isPresent();
    }

    /// With an answer that was given before the last one and only becomes known now.
    History withEarlier(boolean isRight) {
        return new History(
                answered + 1,
                right + (isRight ? 1 : 0),
                lastRight,
                lastAt,
                wrongAt,
                inBook,
                pinned,
                rightDays,
                rightDay);
    }

    /// Taken out of the wrong-answer book by hand; the next wrong answer brings it back.
    History takenOut() {
        return new History(answered, right, lastRight, lastAt, wrongAt, false, false, 0, Optional.empty());
    }

    /// In the wrong-answer book until it is taken out by hand, or no longer so.
    History withPin(boolean wanted) {
        return new History(answered, right, lastRight, lastAt, wrongAt, wanted || inBook, wanted, rightDays, rightDay);
    }

    /// Whether to look at it again today: it is in the book, and its last answer was on another day.
    boolean isDue(LocalDate day) {
        return inBook && !Days.of(lastAt).equals(day);
    }
}
