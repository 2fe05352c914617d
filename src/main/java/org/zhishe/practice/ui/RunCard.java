package org.zhishe.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.ZoneId;
import org.zhishe.practice.OpenedRun;
import org.zhishe.uikit.FrontendBuild;

/// The question card, which speaks to the server by itself, with the run's own token. What it does needs nothing from
/// the screen around it until one leaves.
@Tag("zs-practice")
final class RunCard extends Component {

    private final transient FrontendBuild build;

    RunCard(OpenedRun opened, FrontendBuild build, ZoneId zone) {
        this.build = build;
        var element = getElement();
        element.setAttribute("run", opened.run().toString());
        element.setAttribute("lease", String.valueOf(opened.lease()));
        element.setAttribute("token", opened.token());
        element.setAttribute("language", getLocale().toLanguageTag());
        element.setAttribute("zone", zone.getId());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://exam/" + build.name() + "/practice/js/main.js");
    }

    /// Whose answers these are has no account: what needs one is not offered.
    RunCard forGuest() {
        getElement().setAttribute("guest", true);
        return this;
    }

    /// What happens when the card says this.
    void on(String event, Runnable what) {
        getElement().addEventListener(event, said -> what.run());
    }
}
