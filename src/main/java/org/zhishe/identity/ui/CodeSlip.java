package org.zhishe.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.uikit.Buttons;

/// A code shown once, to be copied or printed. On paper nothing else of the page appears.
final class CodeSlip extends Div {

    private static final String COPY = """
            const box = Object.assign(document.createElement('textarea'), { value: $0 });
            document.body.append(box);
            box.select();
            const copied = document.execCommand('copy');
            box.remove();
            return copied;
            """;

    /// @param done what comes when the person has put the code away
    CodeSlip(String heading, String userName, String code, Runnable done) {
        addClassName("slip");
        var title = new Span(heading);
        title.addClassName("strong");
        var shown = new Span(code);
        shown.addClassName("code");
        var explanation = new Paragraph(getTranslation("identity.recovery.slip.text"));
        explanation.addClassNames("sm", "mut");
        add(title, new Paragraph(getTranslation("identity.account.user-name", userName)), shown, explanation);
        add(buttons(code, done));
    }

    private Div buttons(String code, Runnable done) {
        var copy = Buttons.secondary(
                getTranslation("identity.recovery.copy"),
                click -> click.getSource()
                        .getElement()
                        .executeJs(COPY, code)
                        .then(
                                Boolean.class,
                                copied -> click.getSource()
                                        .setText(getTranslation(
                                                copied
                                                        ? "identity.recovery.copied"
                                                        : "identity.recovery.copy-by-hand"))));
        var print = Buttons.secondary(
                getTranslation("identity.recovery.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        var kept = Buttons.primary(getTranslation("identity.recovery.kept"), click -> done.run());
        var buttons = new Div(kept, copy, print);
        buttons.addClassNames("row", "wrap", "no-print");
        return buttons;
    }
}
