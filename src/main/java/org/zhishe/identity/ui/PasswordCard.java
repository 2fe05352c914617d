package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import org.zhishe.identity.PasswordRefusals;
import org.zhishe.identity.Passwords;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Toasts;

/// Old and new password.
final class PasswordCard extends Composite<Card> {

    private final transient Passwords passwords;
    private final transient Toasts toasts;
    private final PasswordField oldPassword;
    private final PasswordField newPassword;
    private final Refusals refusals;

    PasswordCard(Passwords passwords, Toasts toasts) {
        this.passwords = passwords;
        this.toasts = toasts;
        this.oldPassword = field("identity.password.old", "current-password");
        this.newPassword = field("identity.password.new", "new-password");
        this.refusals = new Refusals()
                .at(oldPassword, "identity.password.old-wrong", PasswordRefusals.TOO_MANY)
                .at(newPassword, PasswordRefusals.WRONG);
        newPassword.setHelperText(getTranslation("identity.password.change.help"));
        var button = Buttons.secondary(getTranslation("identity.password.change"), click -> change());
        var form = new Div(refusals, oldPassword, newPassword, new Span(button));
        form.addClassName("form");
        getContent().add(form);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.password.change"));
    }

    private PasswordField field(String key, String purpose) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", purpose);
        return field;
    }

    private void change() {
        if (refusals.during(() -> passwords.change(oldPassword.getValue(), newPassword.getValue()))) {
            oldPassword.clear();
            newPassword.clear();
            toasts.done("identity.password.changed");
        }
    }
}
