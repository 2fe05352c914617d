package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.zhishe.uikit.Brand;

/// The frame of the screens before sign-in: what this is on the left, the form on the right.
abstract class Door extends Main {

    private final Div content = new Div();

    Door(String headingKey) {
        addClassName("door");
        content.addClassName("door-form");
        content.add(new H1(getTranslation(headingKey)));
        add(hero(), content);
    }

    Div content() {
        return content;
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
