package org.zhishe.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/// The person at this screen changed something about themselves that its frame shows.
public final class PersonChanged extends ComponentEvent<UI> {

    private PersonChanged(UI screen) {
        super(screen, false);
    }

    public static void tell(UI screen) {
        ComponentUtil.fireEvent(screen, new PersonChanged(screen));
    }

    public static Registration listen(UI screen, ComponentEventListener<PersonChanged> listener) {
        return ComponentUtil.addListener(screen, PersonChanged.class, listener);
    }
}
