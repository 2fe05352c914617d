package org.zhishe.uikit;

import com.vaadin.flow.component.html.Div;

/// Grey bars in place of text that is still being fetched; they show only after 300 ms.
public final class Skeleton extends Div {

    public Skeleton(int lines) {
        addClassName("skeleton");
        getElement().setAttribute("aria-busy", "true");
        for (var line = 0; line < lines; line++) {
            var bar = new Div();
            bar.addClassName("sk");
            add(bar);
        }
    }
}
