package org.zhishe.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.JoinOffer;
import org.zhishe.identity.Joining;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// Joins a unit with a code. Whoever has no account yet makes one on the way and comes back here.
@Route(value = IdentityNavigation.JOIN, autoLayout = false)
@PageTitle("identity.join")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class JoinView extends Door implements BeforeEnterObserver {

    private final transient Joining joining;
    private final transient CurrentAccount current;
    private final transient Toasts toasts;
    private final transient UnitTexts texts;

    JoinView(Joining joining, CurrentAccount current, Toasts toasts, UnitTexts texts) {
        super("identity.join");
        this.joining = joining;
        this.current = current;
        this.toasts = toasts;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        if (code.isEmpty()) {
            askForCode("");
        } else {
            joining.offer(code).ifPresentOrElse(offer -> show(offer, code), () -> askForCode("identity.join.unknown"));
        }
    }

    private void askForCode(String problemKey) {
        var field = new TextField(texts.of("identity.join.code"));
        field.setHelperText(texts.of("identity.join.code.help"));
        field.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        field.focus();
        var problem = new Div();
        if (!problemKey.isEmpty()) {
            problem.add(Callout.problem(texts.of(problemKey)));
        }
        var look = Buttons.primary(texts.of("identity.join.look"), click -> {
            problem.removeAll();
            joining.offer(field.getValue())
                    .ifPresentOrElse(
                            offer -> show(offer, field.getValue()),
                            () -> problem.add(Callout.problem(texts.of("identity.join.unknown"))));
        });
        show(problem, field, block(look));
    }

    private void show(JoinOffer offer, String code) {
        var what = new Paragraph(texts.of("identity.join.offer", texts.name(offer.unit()), texts.role(offer.role())));
        var seen = new Paragraph(texts.of("identity.join.seen"));
        seen.addClassNames("cap", "lead");
        if (current.find().isPresent()) {
            show(what, seen, joinButton(code), Buttons.quiet(texts.of("identity.join.not-now"), click -> leave()));
        } else {
            show(
                    what,
                    seen,
                    block(Buttons.primary(texts.of("identity.register"), click -> detour("register", code))),
                    block(Buttons.secondary(texts.of("identity.sign-in"), click -> detour("sign-in", code))));
        }
    }

    private Button joinButton(String code) {
        return block(Buttons.primary(texts.of("identity.join.button"), click -> {
            try {
                var unit = joining.join(code);
                toasts.done("identity.joined", texts.name(unit));
                leave();
            } catch (Refusal refusal) {
                askForCode(refusal.key());
            }
        }));
    }

    private static Button block(Button button) {
        button.addClassNames("block", "tall");
        return button;
    }

    /// On the way through registering or signing in this session remembers to come back.
    private void detour(String target, String code) {
        WantedPage.remember(IdentityNavigation.join(code));
        getUI().ifPresent(ui -> ui.navigate(target));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
