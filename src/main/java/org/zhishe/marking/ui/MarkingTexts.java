package org.zhishe.marking.ui;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Token;
import org.zhishe.marking.Request;
import org.zhishe.syllabus.Names;
import org.zhishe.uikit.SiteAddress;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Times;

/// What the marking screens say.
@Component
class MarkingTexts {

    private final Texts texts;
    private final Times times;
    private final SiteAddress site;

    MarkingTexts(Texts texts, Times times, SiteAddress site) {
        this.texts = texts;
        this.times = times;
        this.site = site;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    String name(Names names) {
        return names.in(texts.locale());
    }

    String time(Instant time) {
        return times.time(time);
    }

    /// Who marks, or is to.
    String who(Request request) {
        return switch (request.kind()) {
            case SELF -> of("marking.by.self");
            case EDITOR -> of("marking.by.editor");
            case NAMED -> request.called();
            case SUBMISSION, RULING -> throw new IllegalArgumentException("No person: " + request.kind());
        };
    }

    /// The address to be passed on.
    String address(Token link) {
        return site.of(MarkingNavigation.invitation(link));
    }
}
