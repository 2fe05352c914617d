package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.zhishe.identity.Reach;
import org.zhishe.identity.Role;
import org.zhishe.identity.Scope;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitTree;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 单位: a unit of one's own, what lies below it, who belongs to it and how others join.
@Route(IdentityNavigation.UNITS)
@PageTitle("identity.units")
@DynamicPageTitle(Titles.class)
@Menu(title = "identity.units", order = 80, icon = "layers")
@RolesAllowed({"ADMIN", "COORDINATOR", "ORGANISER"})
final class UnitsView extends Div implements BeforeEnterObserver {

    private final transient UnitTree tree;
    private final transient Reach reach;
    private final transient UnitTexts texts;
    private final transient UnitCards cards;

    UnitsView(UnitTree tree, Reach reach, UnitTexts texts, UnitCards cards) {
        this.tree = tree;
        this.reach = reach;
        this.texts = texts;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("unit"));
    }

    private void show(Optional<String> code) {
        removeAll();
        var scope = reach.of(Role.ADMIN, Role.COORDINATOR, Role.ORGANISER);
        var tops = tree.tops(scope);
        if (code.isEmpty() && tops.size() > 1) {
            add(new PageHeading(texts.of("identity.units")), choice(tops));
            return;
        }
        code.flatMap(tree::find)
                .or(() -> code.isEmpty() ? tops.stream().findFirst() : Optional.empty())
                .filter(scope::covers)
                .ifPresentOrElse(unit -> show(unit, scope), this::showNothing);
    }

    private void show(UnitRef unit, Scope scope) {
        var heading = new PageHeading(texts.name(unit), Badge.kind(texts.kind(unit.kind())));
        if (unit.closed()) {
            heading.add(Badge.warning(Shape.INFO, texts.of("identity.unit.closed.badge")));
        }
        var administers = reach.of(Role.ADMIN).covers(unit);
        var coordinates = reach.of(Role.ADMIN, Role.COORDINATOR).covers(unit);
        var left = new Div(cards.children(unit, administers, this::refresh), cards.people(unit));
        var right = new Div();
        if (coordinates && !unit.closed()) {
            right.add(cards.joinCode(unit), cards.invitations(unit, administers));
        }
        if (administers) {
            right.add(cards.change(unit, this::refresh));
        }
        left.addClassName("stacked");
        right.addClassName("stacked");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(new UnitTrail(tree.trail(unit), scope, texts), heading, columns);
    }

    private Card choice(List<UnitRef> tops) {
        var card = new Card(texts.of("identity.units.mine"));
        tops.forEach(unit -> card.add(new UnitLink(unit, texts)));
        return card;
    }

    private void showNothing() {
        add(
                new PageHeading(texts.of("identity.units")),
                new EmptyState(
                        Shape.LAYERS,
                        texts.of("identity.unit.out-of-reach"),
                        texts.of("identity.unit.out-of-reach.text"),
                        Buttons.tintedLink(texts.of("identity.units.mine"), IdentityNavigation.MY_UNITS)));
    }

    /// After a change: the same unit as it is now.
    private void refresh(UnitRef unit) {
        show(Optional.of(unit.code()));
    }
}
