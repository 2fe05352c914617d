package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.zhishe.identity.UnitAdministration;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;

/// Renaming, moving and closing a unit.
final class ChangeUnitCard extends Composite<Card> {

    private final UnitRef unit;
    private final transient UnitAdministration administration;
    private final UnitField target;
    private final transient UnitTexts texts;
    private final transient Consumer<UnitRef> changed;

    ChangeUnitCard(
            UnitRef unit,
            UnitAdministration administration,
            UnitField target,
            UnitTexts texts,
            Consumer<UnitRef> changed) {
        this.unit = unit;
        this.administration = administration;
        this.target = target;
        this.texts = texts;
        this.changed = changed;
        var buttons = new Div(Buttons.secondary(texts.of("identity.unit.rename"), click -> rename().open()));
        buttons.addClassNames("row", "wrap");
        if (!unit.isRoot() && !unit.closed()) {
            buttons.add(
                    Buttons.secondary(texts.of("identity.unit.move"), click -> move().open()),
                    Buttons.destructive(texts.of("identity.unit.close"), click -> close().open()));
        }
        getContent().add(buttons);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.unit.change"));
    }

    private FormDialog rename() {
        var name = new TextField(texts.of("identity.unit.name"));
        name.setValue(unit.name());
        return dialog("rename", () -> changed.accept(administration.rename(unit.id(), name.getValue())), name);
    }

    private FormDialog move() {
        target.clear();
        return dialog(
                "move",
                () -> changed.accept(administration.move(
                        unit.id(),
                        target.chosen()
                                .orElseThrow(() -> new Refusal("identity.unit.choose"))
                                .id())),
                target);
    }

    private FormDialog close() {
        var consequence = new Paragraph(texts.of("identity.unit.close.text"));
        consequence.addClassName("mut");
        return dialog("close", () -> changed.accept(administration.close(unit.id())), consequence);
    }

    private FormDialog dialog(String what, Runnable action, com.vaadin.flow.component.Component field) {
        var verb = texts.of("identity.unit." + what);
        return new FormDialog(
                texts.of("identity.unit." + what + ".title", texts.name(unit)), verb, texts, action, field);
    }
}
