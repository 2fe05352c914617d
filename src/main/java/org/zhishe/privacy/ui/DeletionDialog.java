package org.zhishe.privacy.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.zhishe.identity.PasswordRefusals;
import org.zhishe.privacy.Deletion;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.PasswordAsked;
import org.zhishe.uikit.Refusals;

/// Says what goes and what stays, and asks for the password.
final class DeletionDialog extends Dialog {

    private static final List<String> GOES = List.of("account", "consents", "running", "sessions");
    private static final List<String> STAYS = List.of("attempts", "log");

    private final transient Deletion deletion;
    private final PasswordAsked password = new PasswordAsked(getTranslation("privacy.delete.password"));
    private final Refusals refusals = new Refusals().at(password, PasswordRefusals.WRONG, PasswordRefusals.TOO_MANY);

    DeletionDialog(Deletion deletion) {
        this.deletion = deletion;
        setHeaderTitle(getTranslation("privacy.delete.title"));
        var content = new Div(list("goes", GOES), list("stays", STAYS), refusals, password);
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
        if (refusals.during(() -> deletion.deleteMine(password.getValue()))) {
            leave();
        }
    }

    /// The session of this request ends at once, those of other devices with their next one.
    private void leave() {
        getUI().orElseThrow().getPage().setLocation(PrivacyNavigation.GOODBYE);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
