package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.Passwords;
import org.zhishe.identity.Profile;
import org.zhishe.identity.SignedIn;
import org.zhishe.uikit.AccountCard;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.PersonChanged;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.ThemeSwitch;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;

/// One's own account.
@Route(IdentityRoutes.ACCOUNT)
@PageTitle("identity.account")
@DynamicPageTitle(Titles.class)
@PermitAll
final class AccountView extends Div {

    private final transient Profile profile;
    private final transient Toasts toasts;

    AccountView(
            CurrentAccount current,
            Profile profile,
            Passwords passwords,
            Toasts toasts,
            AuthenticationContext door,
            ObjectProvider<AccountCard> cards) {
        this.profile = profile;
        this.toasts = toasts;
        var person = current.require();
        var left = column(who(person), new PasswordCard(passwords, toasts));
        var right = column(appearance());
        cards.stream()
                .sorted(Comparator.comparingInt(AccountCard::order))
                .forEach(card ->
                        card.component().ifPresent(card.order() < AccountCard.SECOND_COLUMN ? left::add : right::add));
        right.add(signOut(door));
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(new PageHeading(getTranslation("identity.account")), columns);
    }

    private static Div column(Component... cards) {
        var column = new Div(cards);
        column.addClassName("stack");
        return column;
    }

    private Card who(SignedIn person) {
        var userName = new Paragraph(getTranslation("identity.account.user-name", person.userName()));
        userName.addClassName("mut");
        var roles = new Div();
        roles.addClassNames("row", "wrap");
        person.roles().stream().sorted().forEach(role -> roles.add(new Badge(getTranslation("identity.role." + role))));
        var card = new Card(getTranslation("identity.account.who"));
        card.add(userName, roles, displayName(person));
        return card;
    }

    private Div displayName(SignedIn person) {
        var field = new TextField(getTranslation("identity.display-name"));
        field.setHelperText(getTranslation("identity.display-name.help"));
        field.setValue(person.displayName());
        var refusals = new Refusals().at(field, "identity.display-name");
        var button = Buttons.secondary(
                getTranslation("identity.save"), click -> refusals.during(() -> rename(field.getValue())));
        var form = new Div(refusals, field, new Span(button));
        form.addClassName("form");
        return form;
    }

    private void rename(String name) {
        profile.rename(name);
        getUI().ifPresent(PersonChanged::tell);
        toasts.done("identity.account.renamed");
    }

    private Card appearance() {
        var card = new Card(getTranslation("uikit.theme"));
        card.add(new ThemeSwitch());
        return card;
    }

    private Card signOut(AuthenticationContext door) {
        var text = new Paragraph(getTranslation("identity.sign-out.text"));
        text.addClassName("mut");
        var card = new Card(getTranslation("identity.sign-out"));
        card.add(text, Buttons.secondary(getTranslation("identity.sign-out"), click -> door.logout()));
        return card;
    }
}
