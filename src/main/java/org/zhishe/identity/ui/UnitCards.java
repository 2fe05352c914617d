package org.zhishe.identity.ui;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.Reach;
import org.zhishe.identity.UnitAdministration;
import org.zhishe.identity.UnitPeople;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitTree;
import org.zhishe.uikit.Toasts;

/// Makes the cards of a unit's screen, with what each needs.
@Component
final class UnitCards {

    private final UnitTree tree;
    private final UnitPeople people;
    private final UnitAdministration administration;
    private final Inviting inviting;
    private final Reach reach;
    private final Toasts toasts;
    private final UnitTexts texts;

    UnitCards(
            UnitTree tree,
            UnitPeople people,
            UnitAdministration administration,
            Inviting inviting,
            Reach reach,
            Toasts toasts,
            UnitTexts texts) {
        this.tree = tree;
        this.people = people;
        this.administration = administration;
        this.inviting = inviting;
        this.reach = reach;
        this.toasts = toasts;
        this.texts = texts;
    }

    ChildUnitsCard children(UnitRef unit, boolean administers, Consumer<UnitRef> changed) {
        var card = new ChildUnitsCard(unit, tree.children(unit), texts);
        if (administers && !unit.closed()) {
            card.addButton((kind, name) -> {
                administration.add(unit.id(), kind, name);
                changed.accept(unit);
            });
        }
        return card;
    }

    PeopleCard people(UnitRef unit) {
        return new PeopleCard((search, page) -> people.in(unit, search, page), texts);
    }

    JoinCodeCard joinCode(UnitRef unit) {
        return new JoinCodeCard(unit, administration, toasts, texts);
    }

    InvitationsCard invitations(UnitRef unit, boolean administers) {
        return new InvitationsCard(unit, administers, inviting, toasts, texts);
    }

    ChangeUnitCard change(UnitRef unit, Consumer<UnitRef> changed) {
        return new ChangeUnitCard(unit, administration, new UnitField(tree, reach, texts), texts, changed);
    }
}
