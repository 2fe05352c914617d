package org.zhishe.corrections;

import java.util.Locale;

/// How what was answered to the older version is marked once a newer one is published.
public enum Regrade {
    /// As it was: nobody was marked wrongly.
    NONE,
    /// By the newer version's key.
    NEW_KEY,
    /// Everybody gets full marks: nobody could answer it.
    EVERYONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
