package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// SPI: a module's part of one's own account screen. Every bean of this type is asked each time someone opens it.
public interface AccountCard {

    /// From here on a card stands in the second column: how things are shown and what is kept.
    int SECOND_COLUMN = 100;

    /// Smaller comes first; below [#SECOND_COLUMN] it is about who one is and how one gets in.
    int order();

    /// A new component for the person signed in; empty where there is nothing for them.
    Optional<Component> component();
}
