package org.zhishe.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/// Buttons as the look has them. Their texts are verbs; a screen has at most one primary button.
public final class Buttons {

    private Buttons() {}

    /// What the screen is for. Cannot be pressed twice before the answer is there.
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = secondary(text, once(action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static ComponentEventListener<ClickEvent<Button>> once(ComponentEventListener<ClickEvent<Button>> action) {
        return click -> {
            try {
                action.onComponentEvent(click);
            } finally {
                click.getSource().setEnabled(true);
            }
        };
    }

    public static Button secondary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return new Button(text, action);
    }

    /// Leads on from a row or an empty state.
    public static Button tinted(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return classed("tinted", text, action);
    }

    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// Destroys something; the safe choice beside it is the primary one. Cannot be pressed twice either.
    public static Button destructive(String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = classed("danger", text, once(action));
        button.setDisableOnClick(true);
        return button;
    }

    /// A link that looks like a primary button: it leads somewhere and can be opened in a new tab.
    public static Anchor primaryLink(String text, String target) {
        return link("p", text, target);
    }

    public static Anchor secondaryLink(String text, String target) {
        return link("s", text, target);
    }

    public static Anchor tintedLink(String text, String target) {
        return link("t", text, target);
    }

    private static Button classed(String name, String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = secondary(text, action);
        button.addClassName(name);
        return button;
    }

    private static Anchor link(String kind, String text, String target) {
        var link = new Anchor(target, text);
        link.addClassNames("btn", kind);
        return link;
    }
}
