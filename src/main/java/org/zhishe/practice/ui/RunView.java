package org.zhishe.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.practice.OpenedRun;
import org.zhishe.practice.Practice;
import org.zhishe.practice.PracticeRoom;
import org.zhishe.uikit.FrontendBuild;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Zones;

/// A run, full screen: frames the question card, which speaks to the server by itself, with the run's own token. What
/// it does needs nothing from here until one leaves.
@Route(value = PracticeNavigation.RUN, autoLayout = false)
@PageTitle("practice.run.title")
@DynamicPageTitle(Titles.class)
@PermitAll
final class RunView extends Main implements BeforeEnterObserver {

    private final transient PracticeRoom room;
    private final transient Practice practice;
    private final transient CurrentAccount current;
    private final transient FrontendBuild build;
    private final transient Zones zones;

    RunView(PracticeRoom room, Practice practice, CurrentAccount current, FrontendBuild build, Zones zones) {
        this.room = room;
        this.practice = practice;
        this.current = current;
        this.build = build;
        this.zones = zones;
        addClassName("run-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = event.getRouteParameters()
                .get(PracticeNavigation.PARAMETER)
                .flatMap(Ids::parse)
                .orElseThrow(() -> new Refusal("practice.run.unknown"));
        removeAll();
        add(card(room.open(current.require().account(), run)));
    }

    private RunCard card(OpenedRun opened) {
        var card = new RunCard(opened, build, zones.current());
        card.on("leave", () -> UI.getCurrent().navigate(PracticeNavigation.PRACTICE));
        card.on("again", () -> PracticeNavigation.enter(practice.again(opened.run())));
        return card;
    }
}
