package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Guests;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.NewAccount;
import org.zhishe.identity.Registration;
import org.zhishe.identity.SignIn;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Titles;

@Route(value = IdentityRoutes.REGISTER, autoLayout = false)
@PageTitle("identity.register")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class RegisterView extends Door implements BeforeEnterObserver {

    private final transient CurrentAccount current;
    private final transient Registration registration;
    private final transient SignIn signIn;
    private final transient Guests guests;
    private final Div guest = new Div(Callout.ok(getTranslation("identity.register.guest")));

    RegisterView(CurrentAccount current, Registration registration, SignIn signIn, Guests guests, Texts texts) {
        super("identity.register");
        this.current = current;
        this.registration = registration;
        this.signIn = signIn;
        this.guests = guests;
        var privacy = new Paragraph(getTranslation("identity.register.privacy"));
        privacy.add(new Anchor(IdentityRoutes.NOTICE, getTranslation("identity.register.notice")));
        privacy.addClassNames("cap", "lead");
        guest.add(Buttons.quiet(getTranslation("identity.trial.not-me"), click -> {
            guests.disown();
            guest.setVisible(false);
        }));
        guest.setVisible(guests.find().isPresent());
        show(guest, privacy, new AccountFields(texts, "identity.register.button", this::register), signInLink());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
        }
    }

    private void register(NewAccount command) {
        var newcomer = registration.register(command);
        signIn.as(newcomer);
        guests.joins(newcomer.account());
        WantedPage.openOr(IdentityRoutes.WELCOME);
    }

    private Paragraph signInLink() {
        var line = new Paragraph(
                new Span(getTranslation("identity.have-account")),
                new Anchor(IdentityRoutes.SIGN_IN, getTranslation("identity.sign-in")));
        line.addClassNames("cap", "center");
        return line;
    }
}
