package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhishe.identity.Scope;
import org.zhishe.identity.UnitRef;
import org.zhishe.uikit.Icon;
import org.zhishe.uikit.Shape;

/// The units above, from the root down; those within one's reach are links.
final class UnitTrail extends Nav {

    UnitTrail(List<UnitRef> trail, Scope scope, UnitTexts texts) {
        addClassName("trail");
        setAriaLabel(texts.of("identity.unit.trail"));
        for (var unit : trail.subList(0, trail.size() - 1)) {
            var name = texts.name(unit);
            add(scope.covers(unit) ? new Anchor(IdentityNavigation.unit(unit), name) : new Span(name));
            add(Icon.small(Shape.FORWARD));
        }
        setVisible(trail.size() > 1);
    }
}
