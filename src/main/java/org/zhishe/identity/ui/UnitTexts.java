package org.zhishe.identity.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;
import org.zhishe.identity.Grant;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitKind;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Zones;

/// How units, roles and times are written on the screens of this module.
@Component
final class UnitTexts {

    private final Texts texts;
    private final Zones zones;
    private final JoinLink joinLink;

    UnitTexts(Texts texts, Zones zones, JoinLink joinLink) {
        this.texts = texts;
        this.zones = zones;
        this.joinLink = joinLink;
    }

    String joinLink(String code) {
        return joinLink.of(code);
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    String of(Refusal refusal) {
        return texts.of(refusal);
    }

    /// The root bears a name of ours until an administrator gives it one.
    String name(UnitRef unit) {
        return unit.name().isEmpty() ? texts.of("identity.unit.root") : unit.name();
    }

    String kind(UnitKind kind) {
        return texts.of("identity.unit.kind." + kind);
    }

    String role(Role role) {
        return texts.of("identity.role." + role);
    }

    String grant(Grant grant) {
        return texts.of("identity.grant.at", role(grant.role()), name(grant.unit()));
    }

    String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(zones.local(time));
    }

    String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(zones.local(time));
    }
}
