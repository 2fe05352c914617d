package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.zhishe.uikit.Brand;

/// The frame of the screens before sign-in: what this is on the left, the form on the right.
abstract class Door extends Main {

    private final Div body = new Div();

    Door(String headingKey) {
        addClassName("door");
        body.addClassName("door-body");
        var form = new Div(new H1(getTranslation(headingKey)), body);
        form.addClassName("door-form");
        add(hero(), form);
    }

    /// What stands below the heading, in place of what stood there.
    void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    private Div hero() {
        var hero = new Div(new Brand());
        hero.addClassName("hero");
        hero.add(
                paragraph("identity.slogan", "slogan"),
                paragraph("identity.what", "what"),
                new PassLinePicture(),
                paragraph("identity.open-source", "cap"));
        return hero;
    }

    private Paragraph paragraph(String key, String style) {
        var paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName(style);
        return paragraph;
    }
}
