package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.zhishe.identity.EmailAddresses;
import org.zhishe.identity.PasswordRefusals;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PasswordAsked;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Toasts;

/// One's e-mail address: typed, proved by a mailed code, removed.
final class EmailCard extends Composite<Card> {

    private static final int LONGEST = 254;

    private final transient EmailAddresses addresses;
    private final transient Toasts toasts;
    private final Div body = new Div();

    EmailCard(EmailAddresses addresses, Toasts toasts) {
        this.addresses = addresses;
        this.toasts = toasts;
        body.addClassName("form");
        getContent().add(body);
        ask();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.email"));
    }

    private void ask() {
        var known = addresses.current();
        var state = quiet(known.map(address -> getTranslation("identity.email.known", address))
                .orElseGet(() -> getTranslation("identity.email.none")));
        var address = field("identity.email.address", "email");
        var password = new PasswordAsked(getTranslation("identity.password.now"));
        var refusals = new Refusals()
                .at(password, PasswordRefusals.WRONG, PasswordRefusals.TOO_MANY)
                .at(address, "identity.email");
        var send = Buttons.secondary(
                getTranslation("identity.email.send"),
                click -> refusals.during(() -> propose(password.getValue(), address.getValue())));
        var buttons = new Div(send);
        buttons.addClassNames("row", "wrap");
        known.ifPresent(each -> buttons.add(Buttons.quiet(getTranslation("identity.email.remove"), click -> remove())));
        show(state, refusals, address, password, buttons);
    }

    private void propose(String password, String address) {
        addresses.propose(password, address);
        var code = field("identity.email.code", "one-time-code");
        code.setHelperText(getTranslation("identity.recovery.code.help"));
        var refusals = new Refusals().at(code, "identity.email");
        var confirm = Buttons.secondary(
                getTranslation("identity.email.confirm"), click -> refusals.during(() -> confirm(code.getValue())));
        var back = Buttons.quiet(getTranslation("identity.email.other"), click -> ask());
        var buttons = new Div(confirm, back);
        buttons.addClassNames("row", "wrap");
        show(quiet(getTranslation("identity.email.sent", address)), refusals, code, buttons);
        code.focus();
    }

    private void confirm(String code) {
        addresses.confirm(code);
        toasts.done("identity.email.confirmed");
        ask();
    }

    private void remove() {
        addresses.remove();
        toasts.done("identity.email.removed");
        ask();
    }

    private TextField field(String key, String purpose) {
        var field = new TextField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", purpose).setAttribute("autocapitalize", "none");
        field.setMaxLength(LONGEST);
        return field;
    }

    private void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("mut");
        return line;
    }
}
