package org.zhishe.practice;

import java.util.Locale;

/// One thing of today's plan.
///
/// @param questions how many there still are in it
/// @param isWeak    whether the very first answers were wrong here
public record Task(Kind kind, Wish wish, int questions, boolean isDone, boolean isWeak) {

    private static final double MINUTES_PER_QUESTION = 0.8;

    Task(Kind kind, Wish wish, int questions, boolean isDone) {
        this(kind, wish, questions, isDone, false);
    }

    /// What a task is there for.
    public enum Kind {
        /// Wrong answers to look at again.
        BOOK,
        /// What comes next in the syllabus.
        CHAPTER,
        DAILY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// About how long it takes, at least 1.
    public int minutes() {
        return Math.max(1, minutes(questions));
    }

    /// About how long so many questions take.
    static int minutes(int questions) {
        return (int) Math.round(questions * MINUTES_PER_QUESTION);
    }
}
