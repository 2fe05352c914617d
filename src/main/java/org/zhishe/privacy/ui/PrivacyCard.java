package org.zhishe.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;
import org.zhishe.uikit.AccountCard;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Toasts;

/// On the account screen: what one agreed to, to be taken back with one click as it was given with one.
@org.springframework.stereotype.Component
final class PrivacyCard implements AccountCard {

    private final Consents consents;
    private final CurrentAccount current;
    private final PurposeTexts purposes;
    private final Texts texts;
    private final Toasts toasts;
    private final AuthenticationContext door;

    PrivacyCard(
            Consents consents,
            CurrentAccount current,
            PurposeTexts purposes,
            Texts texts,
            Toasts toasts,
            AuthenticationContext door) {
        this.consents = consents;
        this.current = current;
        this.purposes = purposes;
        this.texts = texts;
        this.toasts = toasts;
        this.door = door;
    }

    @Override
    public int order() {
        return SECOND_COLUMN + 20;
    }

    @Override
    public Optional<Component> component() {
        var account = current.require().account();
        var card = new Card(texts.of("privacy.card"), new Anchor(PrivacyNavigation.NOTICE, texts.of("privacy.notice")));
        purposes.offered().forEach(purpose -> card.add(choice(account, purpose)));
        card.add(service(account), Buttons.secondaryLink(texts.of("privacy.data.link"), PrivacyNavigation.DATA));
        return Optional.of(card);
    }

    private Checkbox choice(UUID account, Purpose purpose) {
        var box = purposes.box(purpose);
        box.setValue(consents.given(account, purpose));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                consents.give(account, purpose);
            } else {
                consents.withdraw(account, purpose);
            }
            toasts.done(change.getValue() ? "privacy.given" : "privacy.withdrawn");
        });
        return box;
    }

    private Div service(UUID account) {
        var what = new Paragraph(texts.of("privacy.service"));
        what.addClassNames("sm", "mut");
        var withdraw = Buttons.destructive(texts.of("privacy.service.withdraw"), click -> {
            consents.withdraw(account, Purpose.SERVICE);
            door.logout();
        });
        var service = new Div(what, new Span(withdraw));
        service.addClassName("form");
        return service;
    }
}
