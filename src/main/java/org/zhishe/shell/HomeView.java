package org.zhishe.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Zones;

/// 今日: what to do now. Made of the cards that modules contribute.
@Route("")
@PageTitle("shell.home")
@DynamicPageTitle(Titles.class)
@Menu(title = "shell.home", order = 0, icon = "home")
@PermitAll
final class HomeView extends Div implements AfterNavigationObserver {

    private final transient List<HomeCard> cards;
    private final Div content = new Div();

    HomeView(CurrentAccount current, ObjectProvider<HomeCard> cards, Zones zones) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        var greeting = Greeting.at(zones.now().toLocalTime());
        content.addClassNames("stack", "home");
        add(new PageHeading(getTranslation(greeting.key(), current.require().displayName())), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        cards.stream().map(HomeCard::component).flatMap(Optional::stream).forEach(content::add);
        if (content.getComponentCount() == 0) {
            content.add(new EmptyState(
                    Shape.CALENDAR, getTranslation("shell.home.empty"), getTranslation("shell.home.empty.text")));
        }
    }
}
