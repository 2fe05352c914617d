package org.zhishe.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Ids;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.QuestionKind;

/// Chooses a run's questions from what a person may be asked.
@Component
class Selection {

    private final QuestionBank bank;
    private final Records records;
    private final KeptRows kept;
    private final DailyTen dailyTen;
    private final Clock clock;

    Selection(QuestionBank bank, Records records, KeptRows kept, DailyTen dailyTen, Clock clock) {
        this.bank = bank;
        this.records = records;
        this.kept = kept;
        this.dailyTen = dailyTen;
        this.clock = clock;
    }

    /// What a person may be asked of a subject and is right for their exam, marked by machine.
    List<QuestionVersion> current(UUID account, String subject, int year) {
        return pool(account, subject, year).stream()
                .filter(question -> question.examYears().include(year))
                .toList();
    }

    /// The same, and what was right for earlier exams only.
    List<QuestionVersion> pool(UUID account, String subject, int year) {
        return bank.practisable(subject, account, year).stream()
                .filter(question -> question.body().kind() == QuestionKind.SINGLE
                        || question.body().kind() == QuestionKind.MULTIPLE)
                .toList();
    }

    /// At most `size`, in the order to be asked; empty where there is nothing.
    List<QuestionVersion> choose(UUID account, Wish wish, int size, int year) {
        if (wish.source() == Source.DAILY) {
            return dailyTen.of(wish.subject(), LocalDate.parse(wish.place()), year);
        }
        var pool = pool(account, wish.subject(), year);
        var done = records.of(account, wish.subject());
        return switch (wish.source()) {
            case CHAPTER -> inTurn(pool, year, done, inChapter(wish.place()), size);
            case POINT -> inTurn(pool, year, done, question -> question.points().contains(wish.place()), size);
            case BOOK -> inTurn(pool, year, done, inBook(done), size);
            case RANDOM -> shuffled(current(account, wish.subject(), year), size);
            case FAVOURITES -> inTurn(pool, year, done, favourites(account, wish.subject()), size);
            case TRIAL ->
                TrialTen.of(
                        current(account, wish.subject(), year),
                        new Random(Ids.next().getLeastSignificantBits()));
            case DAILY, PICKED -> List.of();
        };
    }

    private static Predicate<QuestionVersion> inChapter(String chapter) {
        return question -> String.valueOf(question.chapter()).equals(chapter);
    }

    private Predicate<QuestionVersion> favourites(UUID account, String subject) {
        var mine = kept.of(account, subject);
        return question ->
                mine.getOrDefault(question.questionId(), Kept.NOTHING).isFavourite();
    }

    /// What is due first; the whole book where nothing is.
    private Predicate<QuestionVersion> inBook(Map<String, History> done) {
        var today = Days.of(clock.instant());
        var anyDue = done.values().stream().anyMatch(history -> history.isDue(today));
        return question -> {
            var history = done.getOrDefault(question.questionId(), History.NEW);
            return anyDue ? history.isDue(today) : history.inBook();
        };
    }

    /// What is right for the exam before what was right once; of these never answered first, in the bank's order, then
    /// those answered longest ago.
    private static List<QuestionVersion> inTurn(
            List<QuestionVersion> pool,
            int year,
            Map<String, History> done,
            Predicate<QuestionVersion> wanted,
            int size) {
        return pool.stream()
                .filter(wanted)
                .sorted(Comparator.comparing((QuestionVersion question) ->
                                question.examYears().areOverIn(year))
                        .thenComparing(
                                (QuestionVersion question) -> done.getOrDefault(question.questionId(), History.NEW)
                                        .lastAt())
                        .thenComparing(QuestionVersion::questionId))
                .limit(size)
                .toList();
    }

    private static List<QuestionVersion> shuffled(List<QuestionVersion> pool, int size) {
        var all = new ArrayList<>(pool);
        Collections.shuffle(all, new Random(Ids.next().getLeastSignificantBits()));
        return all.stream().limit(size).toList();
    }
}
