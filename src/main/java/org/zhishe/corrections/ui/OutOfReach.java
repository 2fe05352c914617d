package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.Shape;

/// For editors and administrators of a unit: the bank is not a unit's.
final class OutOfReach extends Composite<EmptyState> {

    @Override
    protected EmptyState initContent() {
        return new EmptyState(
                Shape.SHIELD,
                getTranslation("corrections.out-of-reach"),
                getTranslation("corrections.out-of-reach.text"));
    }
}
