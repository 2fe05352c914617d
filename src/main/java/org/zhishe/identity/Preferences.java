package org.zhishe.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Zones;

/// How someone wants to read.
///
/// @param language empty while the browser decides
/// @param zone     whose days and times count for this person
public record Preferences(Optional<Locale> language, ZoneId zone) {

    static final ZoneId DEFAULT_ZONE = Zones.CHINA;
    static final Preferences DEFAULT = new Preferences(Optional.empty(), DEFAULT_ZONE);

    /// Refused where there is no such time zone.
    public static Preferences of(Optional<Locale> language, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refusal("identity.preferences.zone.unknown");
        }
        return new Preferences(language, ZoneId.of(zone));
    }
}
