package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.Guests;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Titles;

@Route(value = IdentityRoutes.SIGN_IN, autoLayout = false)
@PageTitle("identity.sign-in")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class SignInView extends Door implements BeforeEnterObserver {

    static final String PATH = "/" + IdentityRoutes.SIGN_IN;

    private final transient CurrentAccount current;
    private final transient Guests guests;
    private final transient ObjectProvider<DemoAccounts> demo;

    SignInView(CurrentAccount current, Guests guests, ObjectProvider<DemoAccounts> demo) {
        super("identity.sign-in");
        addClassName("quiet-heading");
        this.current = current;
        this.guests = guests;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var content = new ArrayList<Component>();
        content.add(trial());
        message(event.getLocation().getQueryParameters()).ifPresent(content::add);
        content.add(new SignInForm(typedName()));
        content.add(forgottenLink());
        content.add(registerLink());
        demo.ifAvailable(accounts -> content.add(new DemoCard(accounts)));
        show(content.toArray(Component[]::new));
    }

    private Optional<Callout> message(QueryParameters asked) {
        if (asked.getParameters().containsKey("wrong")) {
            return Optional.of(Callout.problem(getTranslation("identity.sign-in.wrong")));
        }
        if (asked.getParameters().containsKey("again")) {
            return Optional.of(Callout.warning(getTranslation("identity.sign-in.again")));
        }
        if (asked.getParameters().containsKey("out")) {
            return Optional.of(Callout.ok(getTranslation("identity.signed-out")));
        }
        if (asked.getParameters().containsKey("reset")) {
            return Optional.of(Callout.ok(getTranslation("identity.recovery.done")));
        }
        return asked.getSingleParameter("wait").flatMap(this::wait);
    }

    /// The number comes from the address, so anyone could put anything there.
    private Optional<Callout> wait(String minutes) {
        return minutes.matches("[1-9][0-9]{0,2}")
                ? Optional.of(Callout.problem(getTranslation("identity.too-many-guesses", Integer.valueOf(minutes))))
                : Optional.empty();
    }

    private static String typedName() {
        var session = VaadinSession.getCurrent().getSession();
        var typed = session.getAttribute(SignInAnswers.TYPED_NAME);
        session.removeAttribute(SignInAnswers.TYPED_NAME);
        return typed instanceof String name ? name : "";
    }

    /// One tap to the first question; what becomes of the answers is said before there are any.
    private Div trial() {
        var again = guests.find().isPresent();
        var link = Buttons.tintedLink(
                getTranslation(again ? "identity.trial.again" : "identity.trial"), IdentityRoutes.TRIAL);
        link.addClassNames("block", "tall");
        var notice = new Paragraph(getTranslation("identity.trial.notice"));
        notice.add(new Anchor(IdentityRoutes.NOTICE, getTranslation("identity.register.notice")));
        notice.addClassName("cap");
        var trial = new Div(link, notice);
        trial.addClassName("trial");
        return trial;
    }

    private Paragraph registerLink() {
        var line = new Paragraph(
                new Span(getTranslation("identity.no-account")),
                new Anchor(IdentityRoutes.REGISTER, getTranslation("identity.register")));
        line.addClassNames("cap", "center");
        return line;
    }

    private Paragraph forgottenLink() {
        var line = new Paragraph(new Anchor(IdentityNavigation.RESET, getTranslation("identity.recovery")));
        line.addClassNames("cap", "forgotten");
        return line;
    }
}
