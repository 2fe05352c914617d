package org.zhishe.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;

/// One's own data: taking them along, and deleting the account.
@Route(MyDataView.PATH)
@PageTitle("privacy.data")
@DynamicPageTitle(Titles.class)
@PermitAll
final class MyDataView extends Div {

    static final String PATH = "account/data";

    MyDataView() {
        add(new PageHeading(getTranslation("privacy.data")));
    }
}
