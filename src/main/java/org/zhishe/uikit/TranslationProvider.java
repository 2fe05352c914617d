package org.zhishe.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives Vaadin the product's texts. The browser's Accept-Language chooses: English for `en*`, Chinese for all others.
@Component
final class TranslationProvider implements I18NProvider {

    private final transient Texts texts;

    TranslationProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.in(locale, key, arguments);
    }
}
