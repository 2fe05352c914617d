package org.zhishe.identity.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Zones;

/// The time zones one can choose, China's first, each with its name and how far it is from UTC today.
@Component
final class ZoneNames {

    private static final Set<String> PLACES = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private final Texts texts;
    private final Clock clock;

    ZoneNames(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACES.contains(id.split("/", 2)[0]))
                .sorted(Comparator.comparing((String id) -> !id.equals(Zones.CHINA.getId()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    String name(String id) {
        var zone = ZoneId.of(id);
        var offset = zone.getRules().getOffset(clock.instant());
        var distance = offset.getTotalSeconds() == 0 ? "" : offset.getId();
        return texts.of(
                "identity.preferences.zone.name", zone.getDisplayName(TextStyle.FULL, texts.locale()), id, distance);
    }
}
