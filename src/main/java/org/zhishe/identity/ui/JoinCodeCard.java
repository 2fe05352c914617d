package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.ReadableCode;
import org.zhishe.identity.UnitAdministration;
import org.zhishe.identity.UnitRef;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Toasts;

/// The code with which people join a unit by themselves.
final class JoinCodeCard extends Composite<Card> {

    private final UnitRef unit;
    private final transient UnitAdministration administration;
    private final transient Toasts toasts;
    private final transient UnitTexts texts;
    private final Div body = new Div();

    JoinCodeCard(UnitRef unit, UnitAdministration administration, Toasts toasts, UnitTexts texts) {
        this.unit = unit;
        this.administration = administration;
        this.toasts = toasts;
        this.texts = texts;
        body.addClassName("form");
        getContent().add(body);
        show();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.join-code"));
    }

    private void show() {
        body.removeAll();
        administration.joinCode(unit.id()).ifPresentOrElse(this::showCode, this::showNone);
    }

    private void showCode(String code) {
        var large = new Span(ReadableCode.grouped(code));
        large.addClassNames("code", "num");
        var renew = Buttons.secondary(texts.of("identity.join-code.renew"), click -> {
            administration.renewJoinCode(unit.id());
            toasts.done("identity.join-code.renewed");
            show();
        });
        var stop = Buttons.quiet(texts.of("identity.join-code.stop"), click -> {
            administration.stopJoinCode(unit.id());
            toasts.done("identity.join-code.stopped");
            show();
        });
        var buttons = new Div(renew, stop);
        buttons.addClassNames("row", "wrap");
        body.add(large, text(texts.of("identity.join-code.text", texts.joinLink(code))), buttons);
    }

    private void showNone() {
        body.add(
                text(texts.of("identity.join-code.none")),
                new Div(Buttons.secondary(texts.of("identity.join-code.make"), click -> {
                    administration.renewJoinCode(unit.id());
                    show();
                })));
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("sm", "mut");
        return paragraph;
    }
}
