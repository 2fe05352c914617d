package org.zhishe.identity.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Texts;

/// The password once more, before something that would give the account away.
final class PasswordAsked extends PasswordField {

    private final transient Texts texts;

    PasswordAsked(Texts texts) {
        this.texts = texts;
        setLabel(getTranslation("identity.password.now"));
        getElement().setAttribute("autocomplete", "current-password");
    }

    /// Does what needs the password. What is refused about the password stands at this field, all else goes on.
    void around(Runnable action) {
        setInvalid(false);
        try {
            action.run();
            clear();
        } catch (Refusal refusal) {
            if (!isAboutPassword(refusal)) {
                throw refusal;
            }
            setErrorMessage(texts.of(refusal));
            setInvalid(true);
            focus();
        }
    }

    private static boolean isAboutPassword(Refusal refusal) {
        return refusal.key().equals("identity.password.wrong") || refusal.key().equals("identity.too-many-guesses");
    }
}
