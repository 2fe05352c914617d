package org.zhishe.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.Recovery;
import org.zhishe.identity.RecoveryMail;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Titles;

/// For who forgot the password: a new one for a code, and where to get a code.
@Route(value = IdentityNavigation.RESET, autoLayout = false)
@PageTitle("identity.recovery")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class ResetView extends Door {

    /// Takes name and code out of the fragment of a mailed link, which then leaves the address: it is in no history
    /// entry, log or Referer.
    private static final String TAKE_FRAGMENT = """
            const given = new URLSearchParams(location.hash.slice(1));
            if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
            return (given.get('name') ?? '') + '\\n' + (given.get('code') ?? '');
            """;

    private final ResetFields fields;

    ResetView(Recovery recovery, RecoveryMail mail, Texts texts) {
        super("identity.recovery");
        this.fields = new ResetFields(texts, recovery::reset, mail.isOpen() ? mail::sendLink : null);
        show(ways(mail.isOpen()), fields, signInLink());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(TAKE_FRAGMENT).then(String.class, given -> {
            var lines = given.split("\n", 2);
            fields.fill(lines[0], lines[1]);
        });
    }

    private Div ways(boolean mailed) {
        var list = new UnorderedList(way("paper"), way("coordinator"));
        if (mailed) {
            list.addComponentAtIndex(1, way("mail"));
        }
        list.addClassName("ways");
        var heading = new H2(getTranslation("identity.recovery.ways"));
        var ways = new Div(heading, list);
        ways.addClassName("well");
        return ways;
    }

    private ListItem way(String name) {
        var what = new Span(getTranslation("identity.recovery.way." + name));
        what.addClassName("strong");
        return new ListItem(what, new Span(getTranslation("identity.recovery.way." + name + ".text")));
    }

    private Paragraph signInLink() {
        var line = new Paragraph(
                new Span(getTranslation("identity.recovery.remembered")),
                new Anchor(IdentityRoutes.SIGN_IN, getTranslation("identity.sign-in")));
        line.addClassNames("cap", "center");
        return line;
    }
}
