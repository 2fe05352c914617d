package org.zhishe.uikit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Times as the person at hand lives them; China's where nobody is, or nobody chose.
@Component
public final class Zones {

    /// Where the exam is.
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ObjectProvider<Reader> reader;
    private final Clock clock;

    Zones(ObjectProvider<Reader> reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    public ZoneId current() {
        var known = reader.getIfAvailable();
        return known == null ? CHINA : known.zone().orElse(CHINA);
    }

    public ZonedDateTime local(Instant instant) {
        return instant.atZone(current());
    }

    public ZonedDateTime now() {
        return local(clock.instant());
    }

    /// The person's day: what 'today' means in a streak or a daily ten.
    public LocalDate today() {
        return now().toLocalDate();
    }
}
