package org.zhishe.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A tinted box with an icon: something to know before going on.
public final class Callout extends Div {

    private Callout(String kind, Shape shape, String text) {
        addClassNames("call", kind);
        add(new Icon(shape), new Span(text));
    }

    public static Callout info(String text) {
        return new Callout("info", Shape.INFO, text);
    }

    public static Callout ok(String text) {
        return new Callout("ok", Shape.CHECK, text);
    }

    public static Callout warning(String text) {
        return new Callout("warn", Shape.WARNING, text);
    }

    /// Something went wrong; screen readers say it at once.
    public static Callout problem(String text) {
        var callout = new Callout("no", Shape.WARNING, text);
        callout.getElement().setAttribute("role", "alert");
        return callout;
    }
}
