package org.zhishe.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.PasswordRefusals;
import org.zhishe.identity.Recovery;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.CodeSlip;
import org.zhishe.uikit.PasswordAsked;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Times;

/// A recovery code on paper: the way back in that needs nobody else.
final class RecoveryCard extends Composite<Card> {

    private final transient Recovery recovery;
    private final transient CurrentAccount current;
    private final transient Times times;
    private final Div body = new Div();

    RecoveryCard(Recovery recovery, CurrentAccount current, Times times) {
        this.recovery = recovery;
        this.current = current;
        this.times = times;
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
        var state = new Paragraph(made.map(time -> getTranslation("identity.recovery.made", times.day(time)))
                .orElseGet(() -> getTranslation("identity.recovery.none")));
        state.addClassName("mut");
        var password = new PasswordAsked(getTranslation("identity.password.now"));
        var refusals = new Refusals().at(password, PasswordRefusals.WRONG, PasswordRefusals.TOO_MANY);
        var key = made.isPresent() ? "identity.recovery.replace" : "identity.recovery.make";
        var button = Buttons.secondary(getTranslation(key), click -> refusals.during(() -> show(password.getValue())));
        body.removeAll();
        body.add(state, refusals, password, new Span(button));
    }

    private void show(String password) {
        var code = recovery.newRecoveryCode(password);
        body.removeAll();
        body.add(new CodeSlip(
                getTranslation("identity.recovery.slip"),
                getTranslation("identity.account.user-name", current.require().userName()),
                code,
                getTranslation("identity.recovery.slip.text"),
                this::ask));
    }
}
