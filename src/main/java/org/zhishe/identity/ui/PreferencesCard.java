package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhishe.identity.Preferences;
import org.zhishe.identity.Profile;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Toasts;

/// Language and time zone.
final class PreferencesCard extends Composite<Card> {

    private enum Language {
        BROWSER(Optional.empty()),
        CHINESE(Optional.of(Locale.SIMPLIFIED_CHINESE)),
        ENGLISH(Optional.of(Locale.ENGLISH));

        private final Optional<Locale> locale;

        Language(Optional<Locale> locale) {
            this.locale = locale;
        }

        static Language of(Optional<Locale> locale) {
            return List.of(values()).stream()
                    .filter(each -> each.locale.equals(locale))
                    .findFirst()
                    .orElse(BROWSER);
        }
    }

    private final transient Profile profile;
    private final transient Toasts toasts;
    private final RadioButtonGroup<Language> language;
    private final ComboBox<String> zone;
    private final Language before;

    PreferencesCard(Preferences now, ZoneNames zones, Profile profile, Toasts toasts) {
        this.profile = profile;
        this.toasts = toasts;
        this.before = Language.of(now.language());
        this.language =
                new RadioButtonGroup<>(getTranslation("identity.preferences.language"), List.of(Language.values()));
        language.setItemLabelGenerator(each -> getTranslation("identity.preferences.language." + each.name()));
        language.setValue(before);
        this.zone = new ComboBox<>(getTranslation("identity.preferences.zone"), zones.all());
        zone.setItemLabelGenerator(zones::name);
        zone.setHelperText(getTranslation("identity.preferences.zone.help"));
        zone.setValue(now.zone().getId());
        var form =
                new Div(language, zone, new Span(Buttons.secondary(getTranslation("identity.save"), click -> save())));
        form.addClassName("form");
        getContent().add(form);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.preferences"));
    }

    private void save() {
        if (zone.isEmpty()) {
            zone.setErrorMessage(getTranslation("identity.preferences.zone.unknown"));
            zone.setInvalid(true);
            zone.focus();
            return;
        }
        profile.prefer(Preferences.of(language.getValue().locale, zone.getValue()));
        if (language.getValue() == before) {
            toasts.done("identity.preferences.saved");
        } else {
            UI.getCurrent().getPage().reload();
        }
    }
}
