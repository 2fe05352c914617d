package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.identity.Grant;
import org.zhishe.identity.Grants;
import org.zhishe.identity.Member;
import org.zhishe.identity.Reach;
import org.zhishe.identity.ResetCodes;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitPeople;
import org.zhishe.identity.UnitTree;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// One person, as those see them who look after a unit of theirs.
@Route(IdentityNavigation.PERSON)
@PageTitle("identity.person")
@DynamicPageTitle(Titles.class)
@RolesAllowed({"ADMIN", "COORDINATOR", "ORGANISER"})
final class PersonView extends Div implements BeforeEnterObserver {

    private final transient UnitPeople people;
    private final transient Grants grants;
    private final transient ResetCodes resetCodes;
    private final transient UnitTree tree;
    private final transient Reach reach;
    private final transient Toasts toasts;
    private final transient UnitTexts texts;

    PersonView(
            UnitPeople people,
            Grants grants,
            ResetCodes resetCodes,
            UnitTree tree,
            Reach reach,
            Toasts toasts,
            UnitTexts texts) {
        this.people = people;
        this.grants = grants;
        this.resetCodes = resetCodes;
        this.tree = tree;
        this.reach = reach;
        this.toasts = toasts;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        find(event.getRouteParameters()).ifPresentOrElse(this::show, this::showNobody);
    }

    /// Somebody out of reach looks exactly like somebody who is not there.
    private Optional<Member> find(RouteParameters parameters) {
        try {
            return parameters.get("person").map(UUID::fromString).map(people::find);
        } catch (Refusal | IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private void show(Member member) {
        removeAll();
        var userName = new Paragraph(texts.of("identity.account.user-name", member.userName()));
        userName.addClassName("mut");
        var roles = new Card(texts.of("identity.person.roles"));
        member.grants().forEach(grant -> roles.add(row(member, grant)));
        if (!reach.of(Role.ADMIN).isEmpty()) {
            roles.add(new Div(Buttons.secondary(
                    texts.of("identity.grant.give"), click -> giveDialog(member).open())));
        }
        var body = new Div(userName, roles);
        body.addClassName("stack");
        if (resetCodes.canIssue(member.account())) {
            body.add(new ResetCodeCard(member, resetCodes, texts));
        }
        add(new PageHeading(member.displayName()), body);
    }

    private Div row(Member member, Grant grant) {
        var since = new Span(texts.of("identity.grant.since", texts.day(grant.since())));
        since.addClassNames("cap", "b");
        var what = new Div(new Span(texts.grant(grant)), since);
        what.addClassName("grow");
        var row = new Div(what);
        row.addClassName("li");
        if (canEnd(grant)) {
            row.add(Buttons.quiet(
                    texts.of("identity.grant.end"),
                    click -> endDialog(member, grant).open()));
        }
        return row;
    }

    private boolean canEnd(Grant grant) {
        return reach.of(Role.ADMIN).covers(grant.unit())
                || (grant.role() == Role.CANDIDATE && reach.of(Role.COORDINATOR).covers(grant.unit()));
    }

    private FormDialog endDialog(Member member, Grant grant) {
        return FormDialog.destroying(
                texts.of("identity.grant.end.title", member.displayName(), texts.grant(grant)),
                texts.of("identity.grant.end"),
                () -> {
                    grants.end(member.account(), grant.role(), grant.unit().id());
                    after(member, "identity.grant.ended");
                },
                new Paragraph(texts.of("identity.grant.end.text")));
    }

    private FormDialog giveDialog(Member member) {
        var role = new Select<Role>();
        role.setLabel(texts.of("identity.grant.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(texts::role);
        role.setValue(Role.COORDINATOR);
        var unit = new UnitField(tree, reach, texts);
        return FormDialog.asking(
                texts.of("identity.grant.give.to", member.displayName()),
                texts.of("identity.grant.give"),
                () -> {
                    var at = unit.chosen().orElseThrow(() -> new Refusal("identity.unit.choose"));
                    grants.give(member.account(), role.getValue(), at.id());
                    after(member, "identity.grant.given");
                },
                role,
                unit);
    }

    /// Whoever ended the last role within reach sees the person no longer.
    private void after(Member member, String done) {
        toasts.done(done);
        find(new RouteParameters(new RouteParam("person", member.account().toString())))
                .ifPresentOrElse(this::show, this::showNobody);
    }

    private void showNobody() {
        removeAll();
        add(
                new PageHeading(texts.of("identity.person")),
                new EmptyState(
                        Shape.PERSON,
                        texts.of("identity.person.unknown"),
                        texts.of("identity.person.unknown.text"),
                        Buttons.tintedLink(texts.of("identity.units.mine"), IdentityNavigation.MY_UNITS)));
    }
}
