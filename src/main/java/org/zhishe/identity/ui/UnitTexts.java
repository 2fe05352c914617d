package org.zhishe.identity.ui;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhishe.identity.Grant;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitKind;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Times;

/// How units, roles and times are written on the screens of this module.
@Component
final class UnitTexts {

    private final Texts texts;
    private final Times times;
    private final JoinLink joinLink;

    UnitTexts(Texts texts, Times times, JoinLink joinLink) {
        this.texts = texts;
        this.times = times;
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
        return times.day(time);
    }

    String time(Instant time) {
        return times.time(time);
    }
}
