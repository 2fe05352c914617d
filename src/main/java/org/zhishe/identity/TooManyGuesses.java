package org.zhishe.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Too many wrong passwords: the next try has to wait, whether or not the name exists.
public final class TooManyGuesses extends AuthenticationException {

    private final Duration wait;

    TooManyGuesses(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    /// Whole minutes, rounded up.
    public long minutes() {
        return minutes(wait);
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
