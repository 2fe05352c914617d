package org.zhishe.privacy.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhishe.privacy.PrivacyNotice;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Titles;

/// The whole privacy notice, for everyone.
@Route(value = PrivacyNavigation.NOTICE, autoLayout = false)
@PageTitle("privacy.notice")
@DynamicPageTitle(Titles.class)
@AnonymousAllowed
final class NoticeView extends PlainPage {

    NoticeView(PrivacyNotice notice) {
        super("privacy.notice");
        main().add(new Html(notice.html()), Buttons.secondaryLink(getTranslation("privacy.notice.back"), ""));
    }
}
