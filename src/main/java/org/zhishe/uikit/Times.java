package org.zhishe.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;

/// Days and times in words, where the reader lives: “3 月 20 日 周六”, with the year where it is another one, and 24
/// hours a day.
@Component
public final class Times {

    private final Texts texts;
    private final Zones zones;

    Times(Texts texts, Zones zones) {
        this.texts = texts;
        this.zones = zones;
    }

    public String day(LocalDate day) {
        return format(day.getYear() == zones.today().getYear() ? "uikit.day" : "uikit.day.of-year", day);
    }

    public String day(Instant time) {
        return day(zones.local(time).toLocalDate());
    }

    /// The day and the time of day.
    public String time(Instant time) {
        return texts.of("uikit.day-and-time", day(time), format("uikit.time-of-day", zones.local(time)));
    }

    private String format(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts.of(key), texts.locale()).format(time);
    }
}
