package org.zhishe.exams;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/// A sitting opened on a device: where to go. The token is nowhere else; whoever holds it can answer.
public record Opening(UUID sitting, int lease, String token) {

    /// The exam room's address. The token stands in the fragment, which browsers send to no server.
    public String location(Locale language, ZoneId zone) {
        return "/exam/?sitting=" + sitting + "#token=" + token + "&lease=" + lease + "&lang=" + language.toLanguageTag()
                + "&zone=" + URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8);
    }
}
