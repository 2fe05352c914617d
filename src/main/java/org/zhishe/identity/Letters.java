package org.zhishe.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhishe.uikit.Texts;

/// What is written in mails, in the person's language.
@Component
class Letters {

    private final Texts texts;
    private final String site;

    /// @param site the address people type. Never taken from a request, where anyone could put another one.
    Letters(Texts texts, @Value("${zhishe.address:}") String site) {
        this.texts = texts;
        this.site = site.strip().replaceAll("/+$", "");
    }

    Letter reset(Account account, String to, OneTimeCode code, Locale askedIn) {
        var locale = account.locale().orElse(askedIn);
        var text = texts.in(locale, "identity.letter.reset", account.userName(), code.grouped());
        return letter(to, "identity.letter.reset.subject", text + link(account, code, locale), locale);
    }

    Letter address(Account account, String to, OneTimeCode code, Locale askedIn) {
        var locale = account.locale().orElse(askedIn);
        var text = texts.in(locale, "identity.letter.address", account.userName(), code.grouped());
        return letter(to, "identity.letter.address.subject", text, locale);
    }

    private Letter letter(String to, String subject, String text, Locale locale) {
        return new Letter(
                to, texts.in(locale, subject), text + "\n\n" + texts.in(locale, "identity.letter.end") + "\n");
    }

    /// The code stands in the fragment, which browsers send to no server and write into no Referer.
    private String link(Account account, OneTimeCode code, Locale locale) {
        if (site.isEmpty()) {
            return "";
        }
        var name = URLEncoder.encode(account.userName(), StandardCharsets.UTF_8);
        var link = site + "/reset#name=" + name + "&code=" + code.grouped();
        return "\n\n" + texts.in(locale, "identity.letter.reset.link") + "\n" + link;
    }
}
