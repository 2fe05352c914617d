package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// SPI: a module's part of one's own account screen. Every bean of this type is asked each time someone opens it.
public interface AccountCard {

    /// From here on a card stands in the second column: how things are shown and what is kept.
    int SECOND_COLUMN = 100;

    /// Smaller comes first; below [#SECOND_COLUMN] it is about who one is and how one gets in.
    int order();

    /// A new component for the person signed in; empty where there is nothing for them.
    Optional<Component> component();

    /// A card that is always there.
    static AccountCard at(int order, Supplier<Component> card) {
        return at(order, () -> true, card);
    }

    /// A card that is there on a condition.
    static AccountCard at(int order, BooleanSupplier when, Supplier<Component> card) {
        return new AccountCard() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Component> component() {
                return when.getAsBoolean() ? Optional.of(card.get()) : Optional.empty();
            }
        };
    }
}
