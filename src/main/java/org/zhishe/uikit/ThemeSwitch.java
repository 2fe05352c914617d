package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// Light, dark or as the device: lives in the browser alone (js/theme.js), which also remembers the choice.
@Tag("zs-theme-switch")
public final class ThemeSwitch extends Component {

    public ThemeSwitch() {
        var element = getElement();
        element.setAttribute("legend", getTranslation("uikit.theme"));
        element.setAttribute("system", getTranslation("uikit.theme.system"));
        element.setAttribute("light", getTranslation("uikit.theme.light"));
        element.setAttribute("dark", getTranslation("uikit.theme.dark"));
    }
}
