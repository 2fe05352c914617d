package org.zhishe.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.kernel.Token;
import org.zhishe.marking.Invited;
import org.zhishe.marking.MarkingDesk;
import org.zhishe.marking.Waiting;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// Where the link leads with which a candidate asks somebody to mark what they wrote.
@Route(MarkingNavigation.INVITATION)
@PageTitle("marking.invitation")
@DynamicPageTitle(Titles.class)
@PermitAll
final class InvitationView extends Div implements BeforeEnterObserver {

    private final transient MarkingDesk desk;
    private final transient MarkingTexts texts;
    private final Refusals refusals = new Refusals();
    private final Div content = new Div();

    InvitationView(MarkingDesk desk, MarkingTexts texts) {
        this.desk = desk;
        this.texts = texts;
        add(new PageHeading(texts.of("marking.invitation")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var link = event.getRouteParameters().get(MarkingNavigation.LINK).flatMap(Token::read);
        link.flatMap(token -> desk.invitation(token).map(invited -> shown(token, invited)))
                .ifPresentOrElse(content::add, () -> content.add(told("marking.link.none")));
    }

    private Component shown(Token link, Invited invited) {
        return switch (invited.state()) {
            case FREE -> card(link, invited.task());
            case OWN -> told("marking.link.own");
            case DONE -> told("marking.link.done");
            case TAKEN -> goOn(invited.task());
        };
    }

    private EmptyState goOn(Waiting task) {
        var further = Buttons.primaryLink(texts.of("marking.go-on"), MarkingNavigation.work(task.task()));
        return new EmptyState(
                Shape.PENCIL, texts.of("marking.link.taken"), texts.of("marking.link.taken.text"), further);
    }

    private EmptyState told(String key) {
        return new EmptyState(Shape.INFO, texts.of(key), texts.of(key + ".text"));
    }

    private Card card(Token link, Waiting asked) {
        var card = new Card(texts.of("marking.paper", texts.name(asked.subject()), asked.title()));
        var from = asked.candidate().orElseGet(() -> texts.of("marking.somebody"));
        var how = new Paragraph(texts.of("marking.invitation.how"));
        how.addClassNames("sm", "mut");
        card.add(
                new Paragraph(texts.of("marking.invitation.text", from)),
                how,
                refusals,
                Buttons.primary(
                        texts.of("marking.take"),
                        click -> refusals.during(
                                () -> UI.getCurrent().navigate(MarkingNavigation.work(desk.accept(link))))));
        return card;
    }
}
