package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.NewAccount;
import org.zhishe.identity.Setup;
import org.zhishe.identity.SignIn;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Titles;

/// Makes the first administrator, for whoever has the link from the log.
@Route(value = IdentityNavigation.SETUP, autoLayout = false)
@PageTitle("identity.setup")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class SetupView extends Door implements BeforeEnterObserver {

    private final transient Setup setup;
    private final transient SignIn signIn;
    private final transient Texts texts;

    SetupView(Setup setup, SignIn signIn, Texts texts) {
        super("identity.setup");
        this.setup = setup;
        this.signIn = signIn;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (!setup.isOpen(token)) {
            show(
                    Callout.warning(getTranslation("identity.setup.closed")),
                    Buttons.secondaryLink(getTranslation("identity.sign-in"), IdentityRoutes.SIGN_IN));
            return;
        }
        var lead = new Paragraph(getTranslation("identity.setup.lead"));
        lead.addClassNames("cap", "lead");
        show(lead, new AccountFields(texts, "identity.setup.button", command -> create(token, command)));
    }

    private void create(String token, NewAccount command) {
        signIn.as(setup.createAdministrator(token, command));
        WantedPage.open();
    }
}
