package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.Reach;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitTree;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Titles;

/// Invites people to a unit by a list of names and shows, this once, a code for each.
@Route(IdentityNavigation.INVITE)
@PageTitle("identity.invite")
@DynamicPageTitle(Titles.class)
@RolesAllowed({"ADMIN", "COORDINATOR"})
final class InviteView extends Div implements BeforeEnterObserver {

    private final transient UnitTree tree;
    private final transient Reach reach;
    private final transient Inviting inviting;
    private final transient UnitTexts texts;
    private final Refusals refusals = new Refusals();

    InviteView(UnitTree tree, Reach reach, Inviting inviting, UnitTexts texts) {
        this.tree = tree;
        this.reach = reach;
        this.inviting = inviting;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("unit")
                .flatMap(tree::find)
                .filter(unit -> reach.of(Role.ADMIN, Role.COORDINATOR).covers(unit))
                .ifPresentOrElse(this::showForm, () -> event.forwardTo(IdentityNavigation.MY_UNITS));
    }

    private void showForm(UnitRef unit) {
        var role = new Select<Role>();
        role.setLabel(texts.of("identity.grant.role"));
        role.setItems(reach.of(Role.ADMIN).covers(unit) ? List.of(Role.values()) : List.of(Role.CANDIDATE));
        role.setItemLabelGenerator(texts::role);
        role.setValue(Role.CANDIDATE);
        var names = new TextArea(texts.of("identity.invite.names"));
        names.setHelperText(texts.of("identity.invite.names.help", Inviting.MOST));
        names.setMinRows(6);
        names.setMaxRows(14);
        var button = Buttons.primary(
                texts.of("identity.invite.button"), click -> invite(unit, role.getValue(), names.getValue()));
        var form = new Div(refusals, role, names, new Div(button));
        form.addClassName("form");
        var card = new Card(texts.of("identity.invite"));
        card.add(line("identity.invite.text"), form);
        add(heading(unit), card);
    }

    private void invite(UnitRef unit, Role role, String names) {
        refusals.during(() -> {
            var made = inviting.invite(unit.id(), role, names);
            removeAll();
            add(heading(unit), new InvitationSlips(unit, role, made, texts));
        });
    }

    private PageHeading heading(UnitRef unit) {
        var back = Buttons.secondaryLink(texts.of("identity.back"), IdentityNavigation.unit(unit));
        back.addClassName("no-print");
        return new PageHeading(texts.of("identity.invite.to", texts.name(unit)), back);
    }

    private Paragraph line(String key) {
        var line = new Paragraph(texts.of(key));
        line.addClassNames("sm", "mut");
        return line;
    }
}
