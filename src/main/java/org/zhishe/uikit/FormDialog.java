package org.zhishe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/// A few fields and what to do with them. A refusal is said in the dialog, which stays open with what was typed.
public final class FormDialog extends Dialog {

    private final Refusals refusals = new Refusals();

    private FormDialog(String title, Component... fields) {
        setHeaderTitle(title);
        var form = new Div(refusals);
        form.add(fields);
        form.addClassName("form");
        add(form);
    }

    /// Asks for what an action needs.
    public static FormDialog asking(String title, String verb, Runnable action, Component... fields) {
        var dialog = new FormDialog(title, fields);
        dialog.getFooter()
                .add(
                        Buttons.secondary(dialog.cancel(), click -> dialog.close()),
                        Buttons.primary(verb, click -> dialog.run(action)));
        return dialog;
    }

    /// Asks before something that cannot easily be undone: the safe way out is the one that stands out.
    public static FormDialog destroying(String title, String verb, Runnable action, Component... consequences) {
        var dialog = new FormDialog(title, consequences);
        dialog.getFooter()
                .add(
                        Buttons.destructive(verb, click -> dialog.run(action)),
                        Buttons.primary(dialog.cancel(), click -> dialog.close()));
        return dialog;
    }

    /// Where refusals stand that are about one of the fields.
    public Refusals refusals() {
        return refusals;
    }

    private String cancel() {
        return getTranslation("uikit.cancel");
    }

    private void run(Runnable action) {
        if (refusals.during(action)) {
            close();
        }
    }
}
