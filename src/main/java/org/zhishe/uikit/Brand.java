package org.zhishe.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// The product's seal and name, leading home.
public final class Brand extends Anchor {

    public Brand() {
        super("");
        addClassName("brand");
        var seal = new Span(getTranslation("uikit.seal"));
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        add(seal, new Span(getTranslation("uikit.brand")));
    }
}
