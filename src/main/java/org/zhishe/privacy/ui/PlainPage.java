package org.zhishe.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.zhishe.uikit.Brand;

/// A page without navigation: one column, one matter.
abstract class PlainPage extends Div {

    private final Main main = new Main();

    PlainPage(String headingKey) {
        addClassName("plain");
        var brand = new Brand();
        brand.addClassName("plain-brand");
        main.setId("main");
        main.add(new H1(getTranslation(headingKey)));
        super.add(brand, main);
    }

    Main main() {
        return main;
    }
}
