package org.zhishe.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How far something is from the pass line: a bar of 0 to 100 % with the line across it. Drawn the same everywhere.
public final class PassBar extends Div {

    /// @param percent what was reached, 0 to 100
    /// @param pass    where the line is, 0 to 100
    /// @param label   the same in words, for those who do not see the bar
    public PassBar(double percent, double pass, String label) {
        addClassNames("passbar");
        if (percent < pass) {
            addClassName("below");
        }
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        add(part("fill", "width", percent), part("line", "left", pass));
    }

    /// With the ends and the line named below.
    public PassBar scale(String from, String line, String to) {
        addClassName("scaled");
        var name = new Span(line);
        name.addClassName("at");
        name.getStyle().set("left", getElement().getChild(1).getStyle().get("left"));
        var scale = new Div(new Span(from), name, new Span(to));
        scale.addClassName("scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        add(scale);
        return this;
    }

    private static Div part(String name, String property, double percent) {
        var part = new Div();
        part.addClassName(name);
        part.getStyle().set(property, Math.clamp(percent, 0, 100) + "%");
        return part;
    }
}
