package org.zhishe.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Guests;
import org.zhishe.practice.Trial;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.Texts;

/// On the home screen of who signed in where someone had answered questions without an account: asks whose they are.
@org.springframework.stereotype.Component
class GuestCard implements HomeCard {

    private final Trial trial;
    private final Guests guests;
    private final CurrentAccount current;
    private final Texts texts;

    GuestCard(Trial trial, Guests guests, CurrentAccount current, Texts texts) {
        this.trial = trial;
        this.guests = guests;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> component() {
        return guests.find().map(this::card);
    }

    private Component card(UUID guest) {
        var card = new Card(texts.of("practice.guest"));
        var text = new Paragraph(texts.of("practice.guest.text", trial.answered(guest)));
        text.addClassNames("sm", "mut");
        var mine = Buttons.tinted(texts.of("practice.guest.mine"), click -> {
            guests.joins(current.require().account());
            UI.getCurrent().getPage().reload();
        });
        var others = Buttons.quiet(texts.of("practice.guest.others"), click -> {
            guests.disown();
            card.removeFromParent();
        });
        var buttons = new Div(mine, others);
        buttons.addClassNames("row", "wrap");
        card.add(text, buttons);
        return card;
    }
}
