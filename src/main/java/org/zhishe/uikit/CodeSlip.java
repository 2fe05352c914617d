package org.zhishe.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A code shown once, to be copied or printed. On paper nothing else of the page appears.
public final class CodeSlip extends Div {

    private static final String COPY = """
            const box = Object.assign(document.createElement('textarea'), { value: $0 });
            document.body.append(box);
            box.select();
            const copied = document.execCommand('copy');
            box.remove();
            return copied;
            """;

    /// What is longer is an address, to be copied and not to be typed.
    private static final int SHORT = 40;

    /// @param owner whose code it is
    /// @param how   what to do with it
    /// @param done  what comes when the person has put the code away
    public CodeSlip(String heading, String owner, String code, String how, Runnable done) {
        addClassName("slip");
        var title = new Span(heading);
        title.addClassName("strong");
        var shown = new Span(code);
        shown.addClassName("code");
        shown.setClassName("long", code.length() > SHORT);
        var explanation = new Paragraph(how);
        explanation.addClassNames("sm", "mut");
        add(title, new Paragraph(owner), shown, explanation);
        add(buttons(code, done));
    }

    private Div buttons(String code, Runnable done) {
        var copy = Buttons.secondary(
                getTranslation("uikit.slip.copy"),
                click -> click.getSource()
                        .getElement()
                        .executeJs(COPY, code)
                        .then(
                                Boolean.class,
                                copied -> click.getSource()
                                        .setText(getTranslation(
                                                copied ? "uikit.slip.copied" : "uikit.slip.copy-by-hand"))));
        var print = Buttons.secondary(
                getTranslation("uikit.slip.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        var kept = Buttons.primary(getTranslation("uikit.slip.kept"), click -> done.run());
        var buttons = new Div(kept, copy, print);
        buttons.addClassNames("row", "wrap", "no-print");
        return buttons;
    }
}
