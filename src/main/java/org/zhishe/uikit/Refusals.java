package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import org.zhishe.kernel.Refusal;

/// Says what a form was refused: at the field it is about, which gets the focus, else here. What was typed stays.
public final class Refusals extends Div {

    /// @param keys how the keys of refusals about this field begin
    private record Place(HasValidationProperties field, List<String> keys) {

        boolean isAbout(Refusal refusal) {
            return keys.stream().anyMatch(refusal.key()::startsWith);
        }
    }

    private final transient List<Place> places = new ArrayList<>();

    public Refusals() {
        setVisible(false);
    }

    /// Refusals whose key begins so stand at this field. The field named first wins.
    public <F extends Component & HasValidationProperties> Refusals at(F field, String... keys) {
        places.add(new Place(field, List.of(keys)));
        return this;
    }

    /// Whether the action went through.
    public boolean during(Runnable action) {
        clear();
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal);
            return false;
        }
    }

    private void clear() {
        removeAll();
        setVisible(false);
        places.forEach(place -> place.field().setInvalid(false));
    }

    private void show(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.arguments().toArray());
        places.stream()
                .filter(place -> place.isAbout(refusal))
                .findFirst()
                .ifPresentOrElse(place -> mark(place.field(), text), () -> say(text));
    }

    private static void mark(HasValidationProperties field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void say(String text) {
        add(Callout.problem(text));
        setVisible(true);
        scrollIntoView();
    }
}
