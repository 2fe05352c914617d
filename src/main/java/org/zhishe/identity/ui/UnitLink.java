package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitRow;
import org.zhishe.uikit.Icon;
import org.zhishe.uikit.Shape;

/// A list row that leads to a unit.
final class UnitLink extends Anchor {

    UnitLink(UnitRow row, UnitTexts texts) {
        this(row.unit(), texts);
        var people = new Span(texts.of("identity.unit.people", row.people()));
        people.addClassNames("cap", "nowrap");
        addComponentAtIndex(1, people);
    }

    UnitLink(UnitRef unit, UnitTexts texts) {
        super(IdentityNavigation.unit(unit));
        addClassName("li");
        var kind = new Span(unit.closed() ? texts.of("identity.unit.closed.badge") : texts.kind(unit.kind()));
        kind.addClassNames("cap", "b");
        var what = new Div(new Span(texts.name(unit)), kind);
        what.addClassName("grow");
        add(what, Icon.small(Shape.FORWARD));
    }
}
