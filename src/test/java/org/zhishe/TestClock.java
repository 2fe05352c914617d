package org.zhishe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The application's clock in tests: it runs, and a test can put it forward.
public final class TestClock extends Clock {

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    private TestClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /// Lets time pass at once.
    public void advance(Duration by) {
        ahead.updateAndGet(offset -> offset.plus(by));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TestClock(ahead, zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        public TestClock testClock() {
            return new TestClock(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
        }
    }
}
