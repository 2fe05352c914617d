package org.zhishe.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;

/// The ten questions of a day: the same for everyone, all that day. Whoever asks first draws them.
@Component
class DailyTen {

    static final int TEN = 10;

    /// For whom everything sealed is sealed.
    private static final UUID NOBODY = new UUID(0, 0);

    private final QuestionBank bank;
    private final JdbcClient jdbc;

    DailyTen(QuestionBank bank, JdbcClient jdbc) {
        this.bank = bank;
        this.jdbc = jdbc;
    }

    /// Within the caller's transaction; fewer where the subject has fewer, or one was withdrawn since.
    List<QuestionVersion> of(String subject, LocalDate day, int year) {
        var pool = bank.available(subject, NOBODY, year);
        var drawn = find(subject, day).orElseGet(() -> draw(subject, day, pool));
        return drawn.stream()
                .flatMap(id ->
                        pool.stream().filter(question -> question.questionId().equals(id)))
                .toList();
    }

    private List<String> draw(String subject, LocalDate day, List<QuestionVersion> pool) {
        if (pool.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(pool.stream().map(QuestionVersion::questionId).toList());
        Collections.shuffle(all, new Random(day.toEpochDay()));
        keep(subject, day, all.stream().limit(TEN).toList());
        return find(subject, day).orElseThrow();
    }

    private void keep(String subject, LocalDate day, List<String> questions) {
        jdbc.sql("insert ignore into practice_daily (subject, on_day, questions) values (?, ?, ?)")
                .params(subject, day, String.join(" ", questions))
                .update();
    }

    private Optional<List<String>> find(String subject, LocalDate day) {
        return jdbc.sql("select questions from practice_daily where subject = ? and on_day = ?")
                .params(subject, day)
                .query((row, number) -> Arrays.stream(row.getString(1).split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList())
                .optional();
    }
}
