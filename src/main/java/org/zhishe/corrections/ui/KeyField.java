package org.zhishe.corrections.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.SingleChoice;

/// The letters that are right: one of a single choice, several of a multiple one.
final class KeyField extends Div {

    private final transient Supplier<Set<String>> chosen;

    KeyField(ChoiceBody body) {
        var label = getTranslation("corrections.key");
        if (body instanceof SingleChoice) {
            var field = new RadioButtonGroup<>(label, body.letters());
            field.setValue(body.key().iterator().next());
            chosen = () -> Optional.ofNullable(field.getValue()).map(Set::of).orElse(Set.of());
            add(field);
        } else {
            var field = new CheckboxGroup<>(label, body.letters());
            field.setValue(body.key());
            chosen = field::getValue;
            add(field);
        }
    }

    Set<String> letters() {
        return chosen.get();
    }
}
