package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final boolean strict;

    /// `strict`: an unknown key is an error (in tests) instead of being shown as it is.
    Texts(@Value("${zhishe.texts.strict:false}") boolean strict) {
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

    /// The language of the screen or request at hand.
    public Locale locale() {
        var screen = UI.getCurrent();
        if (screen != null) {
            return Languages.nearest(screen.getLocale());
        }
        var request = LocaleContextHolder.getLocaleContext();
        var asked = request == null ? null : request.getLocale();
        return asked == null ? Languages.CHINESE : Languages.nearest(asked);
    }
}
