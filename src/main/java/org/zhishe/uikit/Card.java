package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A flat surface with a heading: one topic of a screen.
public final class Card extends Section {

    /// `beside` stands at the right of the heading: a link, a badge, a date.
    public Card(String heading, Component... beside) {
        addClassName("card");
        var title = new H2(heading);
        var head = new Div(title);
        head.addClassName("card-h");
        head.add(beside);
        add(head);
        setAriaLabel(heading);
    }
}
