package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

/// The product's texts by key, in the language of the screen or request at hand; Chinese where there is neither.
@Component
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final MessageSource bundles;
    private final ObjectProvider<Reader> reader;
    private final boolean strict;

    /// `strict`: an unknown key is an error (in tests) instead of being shown as it is.
    Texts(ObjectProvider<Reader> reader, @Value("${zhishe.texts.strict:false}") boolean strict) {
        this.reader = reader;
        this.bundles = MessageBundles.onClassPath();
        this.strict = strict;
    }

    public String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }

    /// The text in a language of the product; any other language is read as Chinese.
    public String in(Locale locale, String key, Object... arguments) {
        try {
            return bundles.getMessage(key, arguments, Languages.nearest(locale));
        } catch (NoSuchMessageException unknown) {
            if (strict) {
                throw unknown;
            }
            LOG.warn("No text for {}", key);
            return key;
        }
    }

    /// The language of the screen at hand, or the one its reader chose, or that of the request.
    public Locale locale() {
        var screen = UI.getCurrent();
        return screen != null ? Languages.nearest(screen.getLocale()) : chosen().orElseGet(Texts::asked);
    }

    /// The language the person at hand chose; empty where the browser decides.
    Optional<Locale> chosen() {
        var known = reader.getIfAvailable();
        return known == null ? Optional.empty() : known.language().map(Languages::nearest);
    }

    private static Locale asked() {
        var request = LocaleContextHolder.getLocaleContext();
        var asked = request == null ? null : request.getLocale();
        return asked == null ? Languages.CHINESE : Languages.nearest(asked);
    }
}
