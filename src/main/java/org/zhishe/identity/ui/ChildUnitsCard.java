package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.zhishe.identity.UnitKind;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitRow;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.FormDialog;

/// The units directly below, and a way to add one.
final class ChildUnitsCard extends Composite<Card> {

    private final UnitRef unit;
    private final transient UnitTexts texts;

    ChildUnitsCard(UnitRef unit, List<UnitRow> children, UnitTexts texts) {
        this.unit = unit;
        this.texts = texts;
        children.forEach(child -> getContent().add(new UnitLink(child, texts)));
        if (children.isEmpty()) {
            var none = new Paragraph(texts.of("identity.unit.children.none"));
            none.addClassNames("sm", "mut");
            getContent().add(none);
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.unit.children"));
    }

    void addButton(BiConsumer<UnitKind, String> add) {
        getContent()
                .add(Buttons.secondary(
                        texts.of("identity.unit.add"), click -> dialog(add).open()));
    }

    private FormDialog dialog(BiConsumer<UnitKind, String> add) {
        var kinds =
                Arrays.stream(UnitKind.values()).filter(unit.kind()::canHold).toList();
        var kind = new Select<UnitKind>();
        kind.setLabel(texts.of("identity.unit.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(texts::kind);
        kind.setValue(kinds.getFirst());
        var name = new TextField(texts.of("identity.unit.name"));
        return FormDialog.asking(
                texts.of("identity.unit.add.to", texts.name(unit)),
                texts.of("identity.unit.add"),
                () -> add.accept(kind.getValue(), name.getValue()),
                kind,
                name);
    }
}
