package org.zhishe.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.zhishe.identity.DemoAccounts;
import org.zhishe.identity.DemoAccounts.DemoAccount;
import org.zhishe.identity.Role;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Icon;
import org.zhishe.uikit.Shape;

/// The demo's accounts, each one click away.
final class DemoCard extends Section {

    DemoCard(DemoAccounts accounts) {
        addClassName("demo");
        var title = getTranslation("identity.demo");
        setAriaLabel(title);
        var head = new Div(new H2(title), Badge.warning(Shape.EYE, getTranslation("identity.demo.badge")));
        head.addClassNames("row", "between");
        add(head);
        accounts.all().stream().filter(account -> !account.note().isEmpty()).forEach(account -> add(form(account)));
    }

    private HtmlForm form(DemoAccount account) {
        var form = new HtmlForm(SignInForm.ACTION);
        var button = new NativeButton();
        button.addClassName("li");
        button.add(sign(account.role()), who(account), Icon.small(Shape.FORWARD));
        form.add(
                HtmlForm.hidden(SignInForm.USER_NAME, account.userName()),
                HtmlForm.hidden(SignInForm.PASSWORD, account.password()),
                button);
        return form;
    }

    private Span who(DemoAccount account) {
        var note = new Span(account.note());
        note.addClassNames("cap", "b");
        var role = new Span(getTranslation("identity.role." + account.role()));
        role.addClassName("strong");
        return new Span(role, new Span(" " + account.displayName()), note);
    }

    private Span sign(Role role) {
        var sign = new Span(getTranslation("identity.role." + role + ".sign"));
        sign.addClassNames("av", "s");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
