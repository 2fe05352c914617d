package org.zhishe.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.zhishe.uikit.Texts;

/// The full privacy notice: one text per language, with who runs this installation filled in.
@Component
public class PrivacyNotice {

    /// A new one asks everybody again, so it changes with what is done with data, not with a comma.
    public static final String VERSION = "2026-11-25.3";

    private final Texts texts;
    private final String operator;
    private final String contact;

    PrivacyNotice(
            Texts texts,
            @Value("${zhishe.operator.name:}") String operator,
            @Value("${zhishe.operator.contact:}") String contact) {
        this.texts = texts;
        this.operator = operator.strip();
        this.contact = contact.strip();
    }

    /// An HTML article in the language of the screen at hand.
    public String html() {
        return read(texts.locale())
                .replace("{version}", VERSION)
                .replace("{operator}", named(operator, "privacy.operator.unknown"))
                .replace("{contact}", named(contact, "privacy.contact.unknown"));
    }

    private String named(String name, String unknown) {
        return HtmlUtils.htmlEscape(name.isEmpty() ? texts.of(unknown) : name);
    }

    private static String read(Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "zh_CN";
        try {
            return new ClassPathResource("privacy/notice_" + language + ".html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
