package org.zhishe.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.zhishe.identity.NewAccount;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Texts;

/// What one types for a new account. A refusal appears at the field it is about, and the field gets the focus.
final class AccountFields extends Div {

    private final transient Texts texts;
    private final TextField userName = new TextField(getTranslation("identity.user-name"));
    private final TextField displayName = new TextField(getTranslation("identity.display-name"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));
    private final Div general = new Div();

    AccountFields(Texts texts, String buttonKey, Consumer<NewAccount> create) {
        this.texts = texts;
        addClassName("form");
        describe();
        var button = Buttons.primary(getTranslation(buttonKey), click -> submit(create));
        button.addClassNames("block", "tall");
        button.addClickShortcut(Key.ENTER).listenOn(this);
        add(general, userName, displayName, password, button);
    }

    private void describe() {
        userName.setHelperText(getTranslation("identity.user-name.help"));
        userName.getElement().setAttribute("autocomplete", "username").setAttribute("autocapitalize", "none");
        userName.focus();
        displayName.setHelperText(getTranslation("identity.display-name.help"));
        displayName.getElement().setAttribute("autocomplete", "nickname");
        password.setHelperText(getTranslation("identity.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
    }

    private void submit(Consumer<NewAccount> create) {
        general.removeAll();
        userName.setInvalid(false);
        displayName.setInvalid(false);
        password.setInvalid(false);
        try {
            create.accept(new NewAccount(userName.getValue(), password.getValue(), displayName.getValue()));
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void show(Refusal refusal) {
        if (refusal.key().startsWith("identity.user-name")) {
            mark(userName, refusal);
            userName.focus();
        } else if (refusal.key().startsWith("identity.display-name")) {
            mark(displayName, refusal);
            displayName.focus();
        } else if (refusal.key().startsWith("identity.password")) {
            mark(password, refusal);
            password.focus();
        } else {
            general.add(Callout.problem(texts.of(refusal)));
        }
    }

    private void mark(HasValidationProperties field, Refusal refusal) {
        field.setErrorMessage(texts.of(refusal));
        field.setInvalid(true);
    }
}
