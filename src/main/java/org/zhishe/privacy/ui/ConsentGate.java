package org.zhishe.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;

/// Nobody gets past the consent screen without deciding, except to the notice, to one's own data and out.
@Component
final class ConsentGate implements VaadinServiceInitListener {

    private static final String WANTED = "privacy.wanted";
    private static final Set<Class<?>> OPEN =
            Set.of(ConsentView.class, NoticeView.class, MyDataView.class, GoodbyeView.class);

    private final transient CurrentAccount current;
    private final transient Consents consents;

    ConsentGate(CurrentAccount current, Consents consents) {
        this.current = current;
        this.consents = consents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (OPEN.contains(target) || HasErrorParameter.class.isAssignableFrom(target) || !isMissing()) {
            return;
        }
        VaadinSession.getCurrent().setAttribute(WANTED, event.getLocation().getPathWithQueryParameters());
        event.forwardTo(ConsentView.class);
    }

    private boolean isMissing() {
        return current.find()
                .filter(person -> !consents.given(person.account(), Purpose.SERVICE))
                .isPresent();
    }

    /// Goes on to where the person wanted to go, as this server remembers it.
    static void goOn(UI screen) {
        var wanted = VaadinSession.getCurrent().getAttribute(WANTED);
        VaadinSession.getCurrent().setAttribute(WANTED, null);
        var location = new Location(wanted instanceof String path ? path : "");
        screen.navigate(location.getPath(), location.getQueryParameters());
    }
}
