package org.zhishe.privacy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Titles;

/// What is seen last: the account is gone.
@Route(value = PrivacyNavigation.GOODBYE, autoLayout = false)
@PageTitle("privacy.goodbye")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class GoodbyeView extends PlainPage {

    GoodbyeView() {
        super("privacy.goodbye");
        main().add(
                        new Paragraph(getTranslation("privacy.goodbye.text")),
                        Buttons.secondaryLink(getTranslation("privacy.goodbye.back"), IdentityRoutes.SIGN_IN));
    }
}
