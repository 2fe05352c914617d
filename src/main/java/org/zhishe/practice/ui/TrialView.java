package org.zhishe.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Guests;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.practice.Trial;
import org.zhishe.uikit.FrontendBuild;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Zones;

/// Ten questions without an account, full screen.
@Route(value = IdentityRoutes.TRIAL, autoLayout = false)
@PageTitle("practice.source.trial")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class TrialView extends Main implements BeforeEnterObserver {

    private final transient Trial trial;
    private final transient Guests guests;
    private final transient CurrentAccount current;
    private final transient FrontendBuild build;
    private final transient Zones zones;

    TrialView(Trial trial, Guests guests, CurrentAccount current, FrontendBuild build, Zones zones) {
        this.trial = trial;
        this.guests = guests;
        this.current = current;
        this.build = build;
        this.zones = zones;
        addClassName("run-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (current.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var card = new RunCard(trial.open(guests.here()), build, zones.current()).forGuest();
        card.on("leave", () -> UI.getCurrent().navigate(IdentityRoutes.SIGN_IN));
        card.on("register", () -> UI.getCurrent().navigate(IdentityRoutes.REGISTER));
        add(card);
    }
}
