package org.zhishe.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Recovery;
import org.zhishe.uikit.AccountCard;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Zones;

/// A recovery code on paper: the way back in that needs nobody else.
final class RecoveryCard extends Composite<Card> {

    private final transient Recovery recovery;
    private final transient CurrentAccount current;
    private final transient Texts texts;
    private final transient Zones zones;
    private final Div body = new Div();

    RecoveryCard(Recovery recovery, CurrentAccount current, Texts texts, Zones zones) {
        this.recovery = recovery;
        this.current = current;
        this.texts = texts;
        this.zones = zones;
        body.addClassName("form");
        getContent().setId("recovery");
        getContent().add(body);
        ask();
    }

    /// The home screen leads right here.
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("if (location.hash === '#recovery') this.scrollIntoView()");
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.recovery.card"));
    }

    private void ask() {
        var made = recovery.recoveryCodeMadeAt();
        var state = new Paragraph(made.map(zones::local)
                .map(day -> getTranslation("identity.recovery.made", DateTimeFormatter.ISO_LOCAL_DATE.format(day)))
                .orElseGet(() -> getTranslation("identity.recovery.none")));
        state.addClassName("mut");
        var password = new PasswordAsked(texts);
        var key = made.isPresent() ? "identity.recovery.replace" : "identity.recovery.make";
        var button = Buttons.secondary(getTranslation(key), click -> password.around(() -> show(password.getValue())));
        body.removeAll();
        body.add(state, password, new Span(button));
    }

    private void show(String password) {
        var code = recovery.newRecoveryCode(password);
        body.removeAll();
        body.add(new CodeSlip(
                getTranslation("identity.recovery.slip"), current.require().userName(), code, this::ask));
    }

    /// Puts the card on the account screen.
    @org.springframework.stereotype.Component
    static final class Place implements AccountCard {

        private final Recovery recovery;
        private final CurrentAccount current;
        private final Texts texts;
        private final Zones zones;

        Place(Recovery recovery, CurrentAccount current, Texts texts, Zones zones) {
            this.recovery = recovery;
            this.current = current;
            this.texts = texts;
            this.zones = zones;
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public Optional<Component> component() {
            return Optional.of(new RecoveryCard(recovery, current, texts, zones));
        }
    }
}
