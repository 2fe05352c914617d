package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// SPI: a module's part of the home screen. Every bean of this type is asked each time someone opens it.
public interface HomeCard {

    /// Smaller comes first; “what now” stands before “how am I doing”.
    int order();

    /// A new component for the person signed in; empty where the module has nothing for them.
    Optional<Component> component();
}
