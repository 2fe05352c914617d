package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import org.zhishe.identity.Passwords;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Notices;
import org.zhishe.uikit.Texts;

/// Old and new password.
final class PasswordCard extends Composite<Card> {

    private final transient Passwords passwords;
    private final transient Notices notices;
    private final transient Texts texts;
    private final PasswordField oldPassword;
    private final PasswordField newPassword;

    PasswordCard(Passwords passwords, Notices notices, Texts texts) {
        this.passwords = passwords;
        this.notices = notices;
        this.texts = texts;
        this.oldPassword = field("identity.password.old", "current-password");
        this.newPassword = field("identity.password.new", "new-password");
        newPassword.setHelperText(getTranslation("identity.password.change.help"));
        var button = Buttons.secondary(getTranslation("identity.password.change"), click -> change());
        var form = new Div(oldPassword, newPassword, new Span(button));
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
        oldPassword.setInvalid(false);
        newPassword.setInvalid(false);
        try {
            passwords.change(oldPassword.getValue(), newPassword.getValue());
            oldPassword.clear();
            newPassword.clear();
            notices.done("identity.password.changed");
        } catch (Refusal refusal) {
            var field = isAboutOld(refusal) ? oldPassword : newPassword;
            field.setErrorMessage(texts.of(refusal));
            field.setInvalid(true);
            field.focus();
        }
    }

    private static boolean isAboutOld(Refusal refusal) {
        return refusal.key().equals("identity.password.old-wrong")
                || refusal.key().equals("identity.too-many-guesses");
    }
}
