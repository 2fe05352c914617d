package org.zhishe.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhishe.practice.Task.Kind;

/// Today's plan until there is one that knows what one remembers: wrong answers due, the next chapter, the daily ten.
final class TodaysPlan {

    private TodaysPlan() {}

    /// The tasks in the order to do them.
    ///
    /// @param weak  chapters in which one of the very first answers was wrong: new questions begin there
    /// @param daily today's run of the daily ten, if it was begun
    /// @param size  questions in a run
    static List<Task> of(
            String subject,
            Overview overview,
            Set<Integer> weak,
            Optional<Practice.Progress> daily,
            LocalDate today,
            int size) {
        List<Task> tasks = new ArrayList<>();
        if (overview.dueInBook() > 0) {
            tasks.add(new Task(
                    Kind.BOOK, Wish.book(subject, Telling.AT_ONCE), Math.min(size, overview.dueInBook()), false));
        }
        nextChapter(overview, weak).ifPresent(chapter -> {
            var left = chapter.getValue().total() - chapter.getValue().answered();
            tasks.add(new Task(
                    Kind.CHAPTER,
                    Wish.chapter(subject, chapter.getKey(), Telling.AT_ONCE),
                    Math.min(size, left),
                    false,
                    weak.contains(chapter.getKey())));
        });
        if (overview.all().total() > 0) {
            var left = daily.map(run -> run.total() - run.done()).orElse(DailyTen.TEN);
            tasks.add(new Task(Kind.DAILY, Wish.daily(subject, today), left, left == 0));
        }
        return List.copyOf(tasks);
    }

    /// The first one with questions never answered, weak ones before others.
    private static Optional<Map.Entry<Integer, Overview.Tally>> nextChapter(Overview overview, Set<Integer> weak) {
        return overview.chapters().entrySet().stream()
                .filter(chapter ->
                        chapter.getValue().answered() < chapter.getValue().total())
                .min(Comparator.comparing(
                                (Map.Entry<Integer, Overview.Tally> chapter) -> !weak.contains(chapter.getKey()))
                        .thenComparing(Map.Entry::getKey));
    }
}
