package org.zhishe.privacy.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Deletion;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Texts;

/// Says what goes and what stays, and asks for the password.
final class DeletionDialog extends Dialog {

    private static final List<String> GOES = List.of("account", "consents", "running", "sessions");
    private static final List<String> STAYS = List.of("attempts", "log");

    private final transient Deletion deletion;
    private final transient Texts texts;
    private final PasswordField password = new PasswordField(getTranslation("privacy.delete.password"));
    private final Div refused = new Div();

    DeletionDialog(Deletion deletion, Texts texts) {
        this.deletion = deletion;
        this.texts = texts;
        setHeaderTitle(getTranslation("privacy.delete.title"));
        password.getElement().setAttribute("autocomplete", "current-password");
        var content = new Div(list("goes", GOES), list("stays", STAYS), refused, password);
        content.addClassNames("form", "deletion");
        add(content);
        getFooter()
                .add(
                        Buttons.destructive(getTranslation("privacy.delete.confirm"), click -> delete()),
                        Buttons.primary(getTranslation("privacy.delete.cancel"), click -> close()));
    }

    private Div list(String what, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(getTranslation("privacy.delete." + what + "." + line))));
        return new Div(new H3(getTranslation("privacy.delete." + what)), list);
    }

    private void delete() {
        refused.removeAll();
        password.setInvalid(false);
        try {
            deletion.deleteMine(password.getValue());
            leave();
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    /// The session of this request ends at once, those of other devices with their next one.
    private void leave() {
        getUI().orElseThrow().getPage().setLocation("goodbye");
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private void show(Refusal refusal) {
        if (refusal.key().equals("identity.password.wrong") || refusal.key().equals("identity.too-many-guesses")) {
            password.setErrorMessage(texts.of(refusal));
            password.setInvalid(true);
            password.focus();
        } else {
            refused.add(Callout.problem(texts.of(refusal)));
        }
    }
}
