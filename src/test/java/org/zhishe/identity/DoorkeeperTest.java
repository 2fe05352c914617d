package org.zhishe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;

@DatabaseTest
class ThrottleTest {

    @Autowired
    Throttle throttle;

    @Test
    void ofAHundredTriesAtOnceFiveAreLetThrough() throws InterruptedException {
        var name = People.newName();
        Callable<Duration> tryOnce = () -> throttle.take(name, "10.0.0.1");
        try (var threads = Executors.newFixedThreadPool(12)) {
            var waits =
                    threads.invokeAll(Stream.generate(() -> tryOnce).limit(100).toList());
            assertThat(waits.stream().filter(wait -> wait.resultNow().isZero())).hasSize(5);
        }
    }

    @Test
    void anotherAddressIsNotSlowedDown() {
        var name = People.newName();
        exhaust(name, "10.0.0.2");
        assertThat(throttle.take(name, "10.0.0.2")).isPositive();
        assertThat(throttle.take(name, "10.0.0.3")).isZero();
    }

    @Test
    void fiftyFailuresFromManyPlacesSlowTheNameDownEverywhere() {
        var name = People.newName();
        for (var place = 0; place < 50; place++) {
            assertThat(throttle.take(name, "10.1.0." + place)).isZero();
        }
        assertThat(throttle.take(name, "10.2.0.1")).isPositive();
    }

    @Test
    void signingInProperlyCostsNothing() {
        var name = People.newName();
        for (var day = 0; day < 60; day++) {
            assertThat(throttle.take(name, "10.0.0.4")).isZero();
            throttle.giveBack(name, "10.0.0.4");
        }
    }

    private void exhaust(String name, String address) {
        for (var failure = 0; failure < 5; failure++) {
            throttle.take(name, address);
        }
    }
}
