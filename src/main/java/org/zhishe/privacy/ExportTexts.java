package org.zhishe.privacy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.zhishe.identity.PersonalData;
import org.zhishe.identity.SignedIn;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Zones;

/// The parts of an export that people read, in their language and their time.
@Component
class ExportTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Zones zones;

    ExportTexts(Texts texts, Zones zones) {
        this.texts = texts;
        this.zones = zones;
    }

    String readMe(SignedIn person, List<PersonalData> data) {
        var files = data.stream()
                .map(each -> "  %s.json  %s".formatted(each.module(), heading(each)))
                .collect(Collectors.joining("\n"));
        return texts.of(
                        "privacy.export.read-me",
                        person.userName(),
                        TIME.format(zones.now()),
                        zones.current().getId(),
                        files)
                + "\n";
    }

    String overview(SignedIn person, List<PersonalData> data) {
        var title = HtmlUtils.htmlEscape(texts.of("privacy.export.title", person.userName()));
        var parts = data.stream().map(each -> part(person, each)).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(texts.locale().toLanguageTag(), title, title, parts);
    }

    private String part(SignedIn person, PersonalData data) {
        var found = data.overview(person.account()).stream().map(this::text).toList();
        var lines = (found.isEmpty() ? List.of(texts.of("privacy.export.nothing")) : found)
                .stream()
                        .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                        .collect(Collectors.joining("\n"));
        return "<h2>%s</h2>\n<ul>\n%s\n</ul>".formatted(HtmlUtils.htmlEscape(heading(data)), lines);
    }

    private String heading(PersonalData data) {
        return texts.of(data.module() + ".overview.heading");
    }

    private String text(PersonalData.Line line) {
        return texts.of(line.key(), line.arguments().stream().map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        return argument instanceof Instant time ? TIME.format(zones.local(time)) : argument;
    }
}
