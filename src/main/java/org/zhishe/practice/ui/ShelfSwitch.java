package org.zhishe.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.zhishe.practice.MyQuestions.Shelf;

/// Which list of one's own questions is shown: one button each, of which one is pressed.
final class ShelfSwitch extends Div {

    private final Map<Shelf, NativeButton> buttons = new EnumMap<>(Shelf.class);
    private Shelf chosen = Shelf.BOOK;

    ShelfSwitch(Runnable changed) {
        addClassNames("seg", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("practice.mine"));
        for (var shelf : Shelf.values()) {
            var name = shelf.name().toLowerCase(Locale.ROOT);
            var button = new NativeButton(getTranslation("practice.mine.shelf." + name), click -> {
                choose(shelf);
                changed.run();
            });
            buttons.put(shelf, button);
            add(button);
        }
        choose(chosen);
    }

    Shelf chosen() {
        return chosen;
    }

    void choose(Shelf wanted) {
        chosen = wanted;
        buttons.forEach(
                (shelf, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(shelf == wanted)));
    }
}
