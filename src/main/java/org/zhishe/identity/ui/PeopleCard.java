package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.zhishe.identity.Member;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.MoreList;

/// The people of a unit and of those below it, to look through and to search.
final class PeopleCard extends Composite<Card> {

    private static final int PAGE = 20;

    private final transient BiFunction<String, Pageable, Page<Member>> people;
    private final transient UnitTexts texts;
    private final TextField search = new TextField();
    private final MoreList<Member> list;

    PeopleCard(BiFunction<String, Pageable, Page<Member>> people, UnitTexts texts) {
        this.people = people;
        this.texts = texts;
        search.setPlaceholder(texts.of("identity.people.search"));
        search.setAriaLabel(texts.of("identity.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        this.list = new MoreList<>(PAGE, this::page, this::row, this::nothing);
        search.addValueChangeListener(change -> list.load());
        getContent().add(search, list);
        list.load();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.people"));
    }

    private Page<Member> page(Pageable page) {
        return people.apply(search.getValue(), page);
    }

    private String nothing() {
        return texts.of(search.isEmpty() ? "identity.people.none" : "identity.people.not-found");
    }

    private Anchor row(Member member) {
        var sign =
                new Span(member.displayName().substring(0, member.displayName().offsetByCodePoints(0, 1)));
        sign.addClassNames("av", "s");
        sign.getElement().setAttribute("aria-hidden", "true");
        var roles = new Span(member.grants().stream()
                .map(texts::grant)
                .collect(Collectors.joining(texts.of("identity.list.comma"))));
        roles.addClassNames("cap", "b");
        var who = new Div(new Span(member.displayName()), roles);
        who.addClassName("grow");
        var row = new Anchor(IdentityNavigation.person(member.account()), sign, who);
        row.addClassName("li");
        return row;
    }
}
