package org.zhishe.uikit;

import com.vaadin.flow.component.html.Span;

/// A small label: neutral for a fact, tinted for a kind, coloured with an icon for a state.
public final class Badge extends Span {

    public Badge(String text) {
        super(text);
        addClassName("badge");
    }

    private Badge(String kind, Shape shape, String text) {
        addClassNames("badge", kind);
        add(Icon.small(shape), new Span(text));
    }

    public static Badge kind(String text) {
        var badge = new Badge(text);
        badge.addClassName("a");
        return badge;
    }

    public static Badge ok(String text) {
        return new Badge("ok", Shape.CHECK, text);
    }

    public static Badge no(String text) {
        return new Badge("no", Shape.CROSS, text);
    }

    public static Badge warning(Shape shape, String text) {
        return new Badge("warn", shape, text);
    }
}
