package org.zhishe.uikit;

import com.vaadin.flow.component.textfield.PasswordField;

/// The password once more, before something that would give the account away.
public final class PasswordAsked extends PasswordField {

    public PasswordAsked(String label) {
        super(label);
        getElement().setAttribute("autocomplete", "current-password");
    }
}
