package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What a place says while it has nothing to show: what will be here and how to get it.
public final class EmptyState extends Div {

    public EmptyState(Shape shape, String heading, String text, Component... actions) {
        addClassName("empty");
        var explanation = new Paragraph(text);
        explanation.addClassName("mut");
        add(new Icon(shape), new H2(heading), explanation);
        add(actions);
    }
}
