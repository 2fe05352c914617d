package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Sets up what Vaadin itself says and how every page begins.
@Component
final class ScreenSetup implements VaadinServiceInitListener {

    /// The accent of the look, for the bar around an installed application.
    private static final String THEME_COLOUR = "#0e5a73";

    private final transient Texts texts;
    private final transient ScreenErrors errors;

    ScreenSetup(Texts texts, ScreenErrors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(asked -> messages(asked.getLocale()));
        service.addSessionInitListener(begun -> begun.getSession().setErrorHandler(errors));
        service.addUIInitListener(opened -> {
            texts.chosen().ifPresent(opened.getUI()::setLocale);
            connectionTexts(opened.getUI());
        });
        event.addIndexHtmlRequestListener(this::beginning);
    }

    /// theme.js comes first (after the base its address counts from) and blocks, so that no page flashes in the other
    /// scheme.
    private void beginning(IndexHtmlResponse page) {
        var document = page.getDocument();
        var language = texts.chosen()
                .orElseGet(() -> Languages.nearest(page.getVaadinRequest().getLocale()));
        document.getElementsByTag("html").attr("lang", language.toLanguageTag());
        document.head().expectFirst("base").after("<script src=\"js/theme.js\"></script>");
        document.head().appendElement("link").attr("rel", "icon").attr("href", "images/icon.svg");
        document.head().appendElement("link").attr("rel", "apple-touch-icon").attr("href", "images/icon-180.png");
        document.head().appendElement("link").attr("rel", "manifest").attr("href", "pwa/manifest.webmanifest");
        document.head().appendElement("meta").attr("name", "theme-color").attr("content", THEME_COLOUR);
        document.head().appendElement("script").attr("src", "pwa/register.js").attr("defer", true);
        document.head().appendElement("meta").attr("name", "referrer").attr("content", "same-origin");
    }

    private void connectionTexts(UI screen) {
        var dialog = screen.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.in(screen.getLocale(), "uikit.connection.trying"));
        dialog.setDialogTextGaveUp(texts.in(screen.getLocale(), "uikit.connection.lost"));
        var back = texts.in(screen.getLocale(), "uikit.connection.back");
        screen.getPage().executeJs("const bar = window.Vaadin.connectionIndicator; if (bar) bar.onlineText = $0", back);
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.in(locale, "uikit.session-ended"));
        messages.setSessionExpiredMessage(texts.in(locale, "uikit.session-ended.text"));
        messages.setInternalErrorCaption(texts.in(locale, "uikit.broken"));
        messages.setInternalErrorMessage(texts.in(locale, "uikit.broken.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.in(locale, "uikit.no-cookies"));
        messages.setCookiesDisabledMessage(texts.in(locale, "uikit.no-cookies.text"));
        return messages;
    }
}
