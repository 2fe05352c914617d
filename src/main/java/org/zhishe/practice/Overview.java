package org.zhishe.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhishe.questions.QuestionVersion;

/// What there is to practise in a subject, and how far one has got.
///
/// @param chapters  by number; chapters without a question are absent
/// @param points    by id
/// @param inBook    questions in the wrong-answer book
/// @param dueInBook those of them last answered on another day
public record Overview(Tally all, Map<Integer, Tally> chapters, Map<String, Tally> points, int inBook, int dueInBook) {

    /// Questions of one kind, counted.
    ///
    /// @param total    questions there are
    /// @param answered those that were answered at least once
    /// @param right    those whose last answer was right
    public record Tally(int total, int answered, int right) {

        public static final Tally NONE = new Tally(0, 0, 0);

        private static Tally of(History record) {
            var isAnswered = record.answered() > 0;
            return new Tally(1, isAnswered ? 1 : 0, isAnswered && record.lastRight() ? 1 : 0);
        }

        private Tally plus(Tally other) {
            return new Tally(total + other.total, answered + other.answered, right + other.right);
        }
    }

    static Overview of(List<QuestionVersion> pool, Map<String, History> records, LocalDate today) {
        var all = Tally.NONE;
        Map<Integer, Tally> chapters = new TreeMap<>();
        Map<String, Tally> points = new TreeMap<>();
        var inBook = 0;
        var due = 0;
        for (var question : pool) {
            var record = records.getOrDefault(question.questionId(), History.NEW);
            var one = Tally.of(record);
            all = all.plus(one);
            chapters.merge(question.chapter(), one, Tally::plus);
            question.points().forEach(point -> points.merge(point, one, Tally::plus));
            inBook += record.inBook() ? 1 : 0;
            due += record.isDue(today) ? 1 : 0;
        }
        return new Overview(all, chapters, points, inBook, due);
    }
}
