package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.zhishe.kernel.Refusal;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;

/// A few fields and what to do with them. A refusal is said in the dialog, which stays open with what was typed.
final class FormDialog extends Dialog {

    private final Div problem = new Div();
    private final transient UnitTexts texts;

    FormDialog(String title, String verb, UnitTexts texts, Runnable action, Component... fields) {
        this(title, texts, fields);
        getFooter()
                .add(
                        Buttons.secondary(texts.of("identity.cancel"), click -> close()),
                        Buttons.primary(verb, click -> run(action)));
    }

    private FormDialog(String title, UnitTexts texts, Component... fields) {
        this.texts = texts;
        setHeaderTitle(title);
        var form = new Div(problem);
        form.add(fields);
        form.addClassName("form");
        add(form);
    }

    /// Asks before something that cannot easily be undone: the safe way out is the one that stands out.
    static FormDialog destroying(
            String title, String verb, UnitTexts texts, Runnable action, Component... consequences) {
        var dialog = new FormDialog(title, texts, consequences);
        dialog.getFooter()
                .add(
                        Buttons.destructive(verb, click -> dialog.run(action)),
                        Buttons.primary(texts.of("identity.cancel"), click -> dialog.close()));
        return dialog;
    }

    private void run(Runnable action) {
        problem.removeAll();
        try {
            action.run();
            close();
        } catch (Refusal refusal) {
            problem.add(Callout.problem(texts.of(refusal)));
        }
    }
}
