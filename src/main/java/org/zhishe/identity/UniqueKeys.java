package org.zhishe.identity;

import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;

/// Which rule of the database a write broke.
final class UniqueKeys {

    private UniqueKeys() {}

    /// Whether it was this one. Each database wraps the name in words of its own.
    static boolean isViolated(DataIntegrityViolationException refused, String key) {
        var cause = refused.getMostSpecificCause().getMessage();
        return cause != null && cause.toLowerCase(Locale.ROOT).contains(key);
    }
}
