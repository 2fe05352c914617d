package org.zhishe.practice;

import java.util.Locale;

/// One thing of today's plan.
///
/// @param questions how many there still are in it
public record Task(Kind kind, Wish wish, int questions, boolean isDone) {

    private static final double MINUTES_PER_QUESTION = 0.8;

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
        return Math.max(1, (int) Math.round(questions * MINUTES_PER_QUESTION));
    }
}
