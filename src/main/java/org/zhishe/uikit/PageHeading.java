package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/// The one h1 of a screen, with what stands beside it.
public final class PageHeading extends Div {

    private final H1 heading = new H1();

    public PageHeading(String text, Component... beside) {
        addClassName("page-h");
        heading.setText(text);
        add(heading);
        add(beside);
    }

    @Override
    public void setText(String text) {
        heading.setText(text);
    }
}
