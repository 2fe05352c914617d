package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/// User name and password.
final class SignInForm extends HtmlForm {

    static final String ACTION = "/login";
    static final String USER_NAME = "username";
    static final String PASSWORD = "password";

    SignInForm(String typedName) {
        super(ACTION);
        addClassName("form");
        var name = field(USER_NAME, "text", "username");
        name.getElement().setAttribute("value", typedName).setAttribute("autocapitalize", "none");
        var password = field(PASSWORD, "password", "current-password");
        (typedName.isEmpty() ? name : password).getElement().setAttribute("autofocus", true);
        var button = new NativeButton(getTranslation("identity.sign-in"));
        button.addClassNames("btn", "p", "block", "tall");
        add(label("identity.user-name", name), label("identity.password", password), button);
    }

    private Input field(String name, String type, String purpose) {
        var input = new Input();
        input.addClassName("input");
        input.setType(type);
        input.setPlaceholder(getTranslation("identity.sign-in." + name));
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", purpose)
                .setAttribute("required", true);
        return input;
    }

    private NativeLabel label(String key, Input input) {
        var label = new NativeLabel();
        label.addClassName("field");
        label.add(new Span(getTranslation(key)), input);
        return label;
    }
}
