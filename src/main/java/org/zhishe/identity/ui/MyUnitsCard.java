package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.Grant;
import org.zhishe.identity.Grants;
import org.zhishe.identity.Joining;
import org.zhishe.identity.Role;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.Toasts;

/// Where one belongs, and the way in and out.
final class MyUnitsCard extends Composite<Card> {

    private final transient Joining joining;
    private final transient Grants grants;
    private final transient Toasts toasts;
    private final transient UnitTexts texts;
    private final Div list = new Div();

    MyUnitsCard(Joining joining, Grants grants, Toasts toasts, UnitTexts texts) {
        this.joining = joining;
        this.grants = grants;
        this.toasts = toasts;
        this.texts = texts;
        var seen = new Paragraph(texts.of("identity.join.seen"));
        seen.addClassNames("cap");
        getContent()
                .add(
                        list,
                        seen,
                        new Div(Buttons.secondaryLink(texts.of("identity.my-units.join"), IdentityNavigation.JOINING)));
        fill();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.my-units"));
    }

    private void fill() {
        list.removeAll();
        joining.mine().stream().filter(grant -> !grant.isOfNoUnit()).forEach(grant -> list.add(row(grant)));
        if (list.getComponentCount() == 0) {
            var none = new Paragraph(texts.of("identity.my-units.none"));
            none.addClassNames("sm", "mut");
            list.add(none);
        }
    }

    private Div row(Grant grant) {
        var role = new Span(texts.role(grant.role()));
        role.addClassNames("cap", "b");
        var what = new Div(new Span(texts.name(grant.unit())), role);
        what.addClassName("grow");
        var row = new Div(what);
        row.addClassName("li");
        if (grant.role() == Role.CANDIDATE) {
            row.add(Buttons.quiet(
                    texts.of("identity.my-units.leave"), click -> leave(grant).open()));
        }
        return row;
    }

    private FormDialog leave(Grant grant) {
        var name = texts.name(grant.unit());
        return FormDialog.destroying(
                texts.of("identity.my-units.leave.title", name),
                texts.of("identity.my-units.leave"),
                () -> {
                    grants.leave(grant.unit().id());
                    toasts.done("identity.my-units.left", name);
                    fill();
                },
                new Paragraph(texts.of("identity.my-units.leave.text")));
    }
}
