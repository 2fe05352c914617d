package org.zhishe.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.SignedIn;
import org.zhishe.uikit.Brand;
import org.zhishe.uikit.Icon;
import org.zhishe.uikit.Shape;

/// The links to the screens a person can open: views with `@Menu(title = "<message key>", order, icon = "<shape>")`
/// that their roles let in.
final class Navigation implements Serializable {

    /// As many as a phone's bottom bar holds beside one's own account; where there are more, the last place opens a
    /// list of the rest.
    private static final int ON_BAR = 4;

    private static final String REST = "more-screens";

    private final Nav side = new Nav();
    private final Nav bar = new Nav();
    private final Div rest = new Div();
    private final Span sign = new Span();
    private final Span name = new Span();
    private final List<Anchor> links = new ArrayList<>();

    Navigation(Optional<SignedIn> person) {
        side.addClassName("side");
        side.add(new Brand());
        bar.addClassName("tabbar");
        side.setAriaLabel(side.getTranslation("shell.navigation"));
        bar.setAriaLabel(side.getTranslation("shell.navigation"));
        person.ifPresentOrElse(this::fill, () -> bar.setVisible(false));
    }

    Nav side() {
        return side;
    }

    Nav bar() {
        return bar;
    }

    /// Marks the screen one is on, or the one it belongs to.
    void mark(String path) {
        links.forEach(link -> mark(link, path));
        rest.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private static void mark(Anchor link, String path) {
        var target = link.getHref();
        if (path.equals(target)) {
            link.getElement().setAttribute("aria-current", "page");
        } else if (!target.isEmpty() && path.startsWith(target + "/")) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private void fill(SignedIn person) {
        var entries = MenuConfiguration.getMenuEntries();
        entries.forEach(entry -> side.add(link(entry, "n")));
        var fit = entries.size() > ON_BAR ? ON_BAR - 1 : ON_BAR;
        entries.stream().limit(fit).forEach(entry -> bar.add(link(entry, "tab")));
        if (entries.size() > fit) {
            entries.stream().skip(fit).forEach(entry -> rest.add(link(entry, "n")));
            bar.add(more(), rest);
        }
        side.add(me(person));
        var account =
                link(IdentityRoutes.ACCOUNT, new Icon(Shape.PERSON), new Span(side.getTranslation("shell.account")));
        account.addClassName("tab");
        bar.add(account);
    }

    /// Opened and closed by the browser itself.
    private NativeButton more() {
        rest.setId(REST);
        rest.addClassName("more-screens");
        rest.getElement().setAttribute("popover", "auto");
        var more = new NativeButton();
        more.add(new Icon(Shape.MENU), new Span(side.getTranslation("shell.more")));
        more.addClassName("tab");
        more.getElement().setAttribute("popovertarget", REST);
        return more;
    }

    private Anchor link(MenuEntry entry, String style) {
        var icon = Shape.named(entry.icon() == null ? "" : entry.icon()).orElse(Shape.FORWARD);
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = link(path, new Icon(icon), new Span(side.getTranslation(entry.title())));
        link.addClassName(style);
        return link;
    }

    /// How the person is called, once more after they changed it.
    void name(SignedIn person) {
        sign.setText(person.displayName().substring(0, person.displayName().offsetByCodePoints(0, 1)));
        name.setText(person.displayName());
    }

    private Anchor me(SignedIn person) {
        name(person);
        sign.addClassNames("av", "s");
        sign.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("strong");
        var caption = new Span(side.getTranslation("shell.account"));
        caption.addClassNames("cap", "b");
        var me = link(IdentityRoutes.ACCOUNT, sign, new Div(name, caption));
        me.addClassName("me");
        return me;
    }

    private Anchor link(String path, Component... content) {
        var link = new Anchor(path);
        link.add(content);
        links.add(link);
        return link;
    }
}
