package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhishe.identity.UnitAdministration;
import org.zhishe.identity.UnitKind;
import org.zhishe.identity.UnitRef;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.FormDialog;

/// Changing a unit, closing it and opening it again.
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
        var buttons = new Div();
        buttons.addClassNames("row", "wrap");
        if (unit.closed()) {
            buttons.add(button("reopen", this::reopen));
        } else {
            buttons.add(button("rename", this::rename));
        }
        if (!unit.isRoot() && !unit.closed()) {
            buttons.add(
                    button("move", this::move),
                    button("correct", this::correct),
                    Buttons.destructive(texts.of("identity.unit.close"), click -> close().open()));
        }
        getContent().add(buttons);
    }

    private Button button(String what, Supplier<FormDialog> dialog) {
        return Buttons.secondary(
                texts.of("identity.unit." + what), click -> dialog.get().open());
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

    private FormDialog correct() {
        var kind = new Select<UnitKind>();
        kind.setLabel(texts.of("identity.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(texts::kind);
        kind.setValue(unit.kind());
        return dialog("correct", () -> changed.accept(administration.correctKind(unit.id(), kind.getValue())), kind);
    }

    private FormDialog reopen() {
        return dialog("reopen", () -> changed.accept(administration.reopen(unit.id())), consequence("reopen"));
    }

    private FormDialog close() {
        return FormDialog.destroying(
                title("close"),
                texts.of("identity.unit.close"),
                () -> changed.accept(administration.close(unit.id())),
                consequence("close"));
    }

    private FormDialog dialog(String what, Runnable action, Component field) {
        return FormDialog.asking(title(what), texts.of("identity.unit." + what), action, field);
    }

    private String title(String what) {
        return texts.of("identity.unit." + what + ".title", texts.name(unit));
    }

    private Paragraph consequence(String what) {
        var consequence = new Paragraph(texts.of("identity.unit." + what + ".text"));
        consequence.addClassName("mut");
        return consequence;
    }
}
