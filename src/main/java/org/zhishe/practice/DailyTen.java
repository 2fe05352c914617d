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

    /// Within the caller's transaction; fewer where the subject has fewer.
    List<String> of(String subject, LocalDate day, int year) {
        return find(subject, day).orElseGet(() -> {
            keep(subject, day, draw(subject, day, year));
            return find(subject, day).orElseThrow();
        });
    }

    private List<String> draw(String subject, LocalDate day, int year) {
        var all = new ArrayList<>(bank.available(subject, NOBODY, year).stream()
                .map(QuestionVersion::questionId)
                .toList());
        Collections.shuffle(all, new Random(day.toEpochDay()));
        return all.stream().limit(TEN).toList();
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
