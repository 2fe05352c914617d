package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.data.domain.PageRequest;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.OpenInvitation;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Notices;

/// Who was invited and has not come yet.
final class InvitationsCard extends Composite<Card> {

    private static final int PAGE = 20;

    private final UnitRef unit;
    private final transient Inviting inviting;
    private final transient Notices notices;
    private final transient UnitTexts texts;
    private final Div list = new Div();
    private final boolean administers;
    private int shown = PAGE;

    /// @param administers else the person coordinates: they withdraw invitations of candidates only
    InvitationsCard(UnitRef unit, boolean administers, Inviting inviting, Notices notices, UnitTexts texts) {
        this.administers = administers;
        this.unit = unit;
        this.inviting = inviting;
        this.notices = notices;
        this.texts = texts;
        getContent()
                .add(
                        list,
                        new Div(Buttons.secondaryLink(texts.of("identity.invite"), IdentityNavigation.invite(unit))));
        fill();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.invitations"));
    }

    private void fill() {
        var page = inviting.open(unit.id(), PageRequest.of(0, shown));
        list.removeAll();
        page.forEach(invitation -> list.add(row(invitation)));
        if (page.isEmpty()) {
            var none = new Paragraph(texts.of("identity.invitations.none"));
            none.addClassNames("sm", "mut");
            list.add(none);
        }
        if (page.hasNext()) {
            list.add(Buttons.quiet(texts.of("identity.people.more", page.getTotalElements() - shown), click -> {
                shown += PAGE;
                fill();
            }));
        }
    }

    private Div row(OpenInvitation invitation) {
        var until = new Span(texts.of(
                "identity.invitation.until", texts.role(invitation.role()), texts.day(invitation.expiresAt())));
        until.addClassNames("cap", "b");
        var who = new Div(new Span(invitation.name()), until);
        who.addClassName("grow");
        var row = new Div(who);
        row.addClassName("li");
        if (administers || invitation.role() == Role.CANDIDATE) {
            row.add(Buttons.quiet(texts.of("identity.invitation.withdraw"), click -> withdraw(invitation)));
        }
        return row;
    }

    /// Somebody may have taken it, or withdrawn it in another tab, meanwhile: then the list says so by itself.
    private void withdraw(OpenInvitation invitation) {
        try {
            inviting.withdraw(invitation.id());
            notices.done("identity.invitation.withdrawn");
        } catch (Refusal over) {
            notices.refused(over);
        }
        fill();
    }
}
