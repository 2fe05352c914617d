package org.zhishe.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.zhishe.identity.Reach;
import org.zhishe.identity.Role;
import org.zhishe.identity.UnitChoice;
import org.zhishe.identity.UnitRef;
import org.zhishe.identity.UnitTree;

/// Chooses a unit among those one administers, by typing part of its name.
final class UnitField extends ComboBox<UnitChoice> {

    UnitField(UnitTree tree, Reach reach, UnitTexts texts) {
        super(texts.of("identity.unit"));
        setItemLabelGenerator(choice -> texts.name(choice.unit()));
        setRenderer(new ComponentRenderer<>(choice -> {
            var above = new Span(choice.above());
            above.addClassNames("cap", "b");
            return new Div(new Span(texts.name(choice.unit())), above);
        }));
        setItems(query -> tree
                .search(
                        reach.of(Role.ADMIN),
                        query.getFilter().orElse(""),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
    }

    Optional<UnitRef> chosen() {
        return getOptionalValue().map(UnitChoice::unit);
    }
}
