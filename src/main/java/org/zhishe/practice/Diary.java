package org.zhishe.practice;

import java.time.LocalDate;
import java.util.List;

/// What one did, by days.
///
/// @param answeredToday questions answered today
/// @param rightToday    those of them that were right
/// @param streak        days in a row up to now
/// @param answered      questions answered ever
public record Diary(int answeredToday, int rightToday, int streak, int answered) {

    /// About how long that took today.
    public int minutesToday() {
        return Task.minutes(answeredToday);
    }

    static Diary of(List<Records.Day> days, LocalDate today) {
        var now = days.stream().filter(day -> day.day().equals(today)).findFirst();
        return new Diary(
                now.map(Records.Day::answered).orElse(0),
                now.map(Records.Day::right).orElse(0),
                Streak.length(days.stream().map(Records.Day::day).toList(), today),
                days.stream().mapToInt(Records.Day::answered).sum());
    }
}
