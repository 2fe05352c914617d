package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.Inviting;
import org.zhishe.identity.OpenInvitation;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.MoreList;
import org.zhishe.uikit.Toasts;

/// Who was invited and has not come yet.
final class InvitationsCard extends Composite<Card> {

    private static final int PAGE = 20;

    private final transient Inviting inviting;
    private final transient Toasts toasts;
    private final transient UnitTexts texts;
    private final MoreList<OpenInvitation> list;
    private final boolean administers;

    /// @param administers else the person coordinates: they withdraw invitations of candidates only
    InvitationsCard(UnitRef unit, boolean administers, Inviting inviting, Toasts toasts, UnitTexts texts) {
        this.administers = administers;
        this.inviting = inviting;
        this.toasts = toasts;
        this.texts = texts;
        this.list = new MoreList<>(
                PAGE, page -> inviting.open(unit.id(), page), this::row, () -> texts.of("identity.invitations.none"));
        getContent()
                .add(
                        list,
                        new Div(Buttons.secondaryLink(texts.of("identity.invite"), IdentityNavigation.invite(unit))));
        list.load();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.invitations"));
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
            toasts.done("identity.invitation.withdrawn");
        } catch (Refusal over) {
            toasts.refused(over);
        }
        list.load();
    }
}
