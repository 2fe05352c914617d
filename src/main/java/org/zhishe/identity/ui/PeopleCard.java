package org.zhishe.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.zhishe.identity.Member;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;

/// The people of a unit and of those below it, to look through and to search.
final class PeopleCard extends Composite<Card> {

    private static final int PAGE = 20;

    private final transient BiFunction<String, Pageable, Page<Member>> people;
    private final transient UnitTexts texts;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private int shown = PAGE;

    PeopleCard(BiFunction<String, Pageable, Page<Member>> people, UnitTexts texts) {
        this.people = people;
        this.texts = texts;
        search.setPlaceholder(texts.of("identity.people.search"));
        search.setAriaLabel(texts.of("identity.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            shown = PAGE;
            fill();
        });
        getContent().add(search, list);
        fill();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("identity.people"));
    }

    private void fill() {
        var page = people.apply(search.getValue(), PageRequest.of(0, shown));
        list.removeAll();
        page.forEach(member -> list.add(row(member)));
        if (page.isEmpty()) {
            var none = new Paragraph(texts.of(search.isEmpty() ? "identity.people.none" : "identity.people.not-found"));
            none.addClassNames("sm", "mut");
            list.add(none);
        }
        if (page.hasNext()) {
            var rest = page.getTotalElements() - page.getNumberOfElements();
            list.add(Buttons.quiet(texts.of("identity.people.more", rest), click -> {
                shown += PAGE;
                fill();
            }));
        }
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
