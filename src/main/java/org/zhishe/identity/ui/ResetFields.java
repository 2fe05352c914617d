package org.zhishe.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Texts;

/// User name, code and a new password; a refusal appears where it belongs.
final class ResetFields extends Div {

    /// Sets the new password.
    @FunctionalInterface
    interface Reset {
        void with(String userName, String code, String newPassword);
    }

    private static final int LONGEST = 200;

    private final transient Texts texts;
    private final TextField userName = new TextField(getTranslation("identity.user-name"));
    private final TextField code = new TextField(getTranslation("identity.recovery.code"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password.new"));
    private final Div general = new Div();

    /// @param mail mails a code; null where this installation sends no mail
    ResetFields(Texts texts, Reset reset, @Nullable Consumer<String> mail) {
        this.texts = texts;
        addClassName("form");
        describe();
        var button = Buttons.primary(getTranslation("identity.recovery.reset"), click -> reset(reset));
        button.addClassNames("block", "tall");
        button.addClickShortcut(Key.ENTER).listenOn(this);
        add(general, userName);
        if (mail != null) {
            add(new Div(Buttons.tinted(getTranslation("identity.recovery.mail"), click -> mail(mail))));
        }
        add(code, password, button);
    }

    void fill(String givenName, String givenCode) {
        if (!givenName.isEmpty() && !givenCode.isEmpty()) {
            userName.setValue(givenName);
            code.setValue(givenCode);
            password.focus();
        }
    }

    private void describe() {
        userName.getElement().setAttribute("autocomplete", "username").setAttribute("autocapitalize", "none");
        userName.setMaxLength(LONGEST);
        code.setHelperText(getTranslation("identity.recovery.code.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("autocapitalize", "characters");
        code.setMaxLength(LONGEST);
        code.addClassName("code-field");
        password.setHelperText(getTranslation("identity.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        general.setVisible(false);
    }

    private void reset(Reset reset) {
        clear();
        try {
            reset.with(userName.getValue(), code.getValue(), password.getValue());
            UI.getCurrent().getPage().setLocation(IdentityNavigation.AFTER_RESET);
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("identity.password")) {
                mark(password, refusal);
                password.focus();
            } else {
                say(Callout.problem(texts.of(refusal)));
            }
        }
    }

    private void mail(Consumer<String> mail) {
        clear();
        if (userName.isEmpty()) {
            mark(userName, new Refusal("identity.recovery.name-first"));
            userName.focus();
            return;
        }
        try {
            mail.accept(userName.getValue());
            say(Callout.ok(getTranslation("identity.recovery.mailed")));
            code.focus();
        } catch (Refusal refusal) {
            say(Callout.problem(texts.of(refusal)));
        }
    }

    private void clear() {
        general.removeAll();
        general.setVisible(false);
        userName.setInvalid(false);
        password.setInvalid(false);
    }

    private void say(Callout callout) {
        general.add(callout);
        general.setVisible(true);
        general.scrollIntoView();
    }

    private void mark(HasValidationProperties field, Refusal refusal) {
        field.setErrorMessage(texts.of(refusal));
        field.setInvalid(true);
    }
}
