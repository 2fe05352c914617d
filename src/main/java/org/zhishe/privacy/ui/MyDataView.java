package org.zhishe.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.privacy.Deletion;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;

/// One's own data: taking them along, and deleting the account.
@Route(PrivacyNavigation.DATA)
@PageTitle("privacy.data")
@DynamicPageTitle(Titles.class)
@PermitAll
final class MyDataView extends Div implements BeforeEnterObserver {

    private final transient Deletion deletion;
    private final Div busy = new Div();

    MyDataView(Deletion deletion) {
        this.deletion = deletion;
        var cards = new Div(export(), end());
        cards.addClassName("columns");
        busy.addClassName("stack");
        add(new PageHeading(getTranslation("privacy.data")), busy, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        busy.removeAll();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("busy")) {
            busy.add(Callout.warning(getTranslation("privacy.export.running")));
        }
    }

    private Card export() {
        var link = new Anchor(PrivacyNavigation.EXPORT, getTranslation("privacy.export.download"));
        link.addClassNames("btn", "s");
        link.setRouterIgnore(true);
        var card = new Card(getTranslation("privacy.export"));
        card.add(quiet("privacy.export.text"), link);
        return card;
    }

    private Card end() {
        var button = Buttons.destructive(
                getTranslation("privacy.delete.open"), click -> new DeletionDialog(deletion).open());
        var card = new Card(getTranslation("privacy.delete"));
        card.add(quiet("privacy.delete.text"), new Div(button));
        return card;
    }

    private Paragraph quiet(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName("mut");
        return line;
    }
}
