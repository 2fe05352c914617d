package org.zhishe.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Brand;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.PersonChanged;
import org.zhishe.uikit.Shape;

/// The frame of all screens but the door and the exam room: a drawer on wide screens, a bottom bar on phones.
///
/// Anonymous people see it too, around a page that does not exist; without navigation then.
@Layout
@AnonymousAllowed
final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final transient CurrentAccount current;
    private final transient ObjectProvider<DemoAccounts> demo;
    private final Navigation navigation;

    MainLayout(CurrentAccount current, ObjectProvider<DemoAccounts> demo) {
        this.current = current;
        this.demo = demo;
        this.navigation = new Navigation(current.find());
        addClassName("shell");
        setClassName("anonymous", current.find().isEmpty());
        main.setId("main");
        main.addClassName("main");
        main.getElement().setAttribute("tabindex", "-1");
        var page = new Div(top(current), main);
        page.addClassName("page");
        add(skip(), navigation.side(), page, navigation.bar());
    }

    private Header top(CurrentAccount current) {
        var top = new Header(new Brand());
        top.addClassName("top");
        if (demo.getIfAvailable() != null) {
            top.add(Badge.warning(Shape.EYE, getTranslation("shell.demo")));
        }
        if (current.find().isEmpty()) {
            top.add(Buttons.tintedLink(getTranslation("shell.sign-in"), IdentityRoutes.SIGN_IN));
        }
        return top;
    }

    private NativeButton skip() {
        var skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.addClickListener(click -> main.getElement().callJsFunction("focus"));
        return skip;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var changes =
                PersonChanged.listen(attached.getUI(), change -> current.find().ifPresent(navigation::name));
        addDetachListener(detached -> {
            changes.remove();
            detached.unregisterListener();
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
    }
}
