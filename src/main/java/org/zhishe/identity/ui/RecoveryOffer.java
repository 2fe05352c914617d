package org.zhishe.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.zhishe.identity.Recovery;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.Texts;

/// On the home screen of who could not come back without the password: an offer that can be declined.
@org.springframework.stereotype.Component
final class RecoveryOffer implements HomeCard {

    private final Recovery recovery;
    private final Texts texts;

    RecoveryOffer(Recovery recovery, Texts texts) {
        this.recovery = recovery;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Component> component() {
        return recovery.isToBeOffered() ? Optional.of(card()) : Optional.empty();
    }

    private Card card() {
        var card = new Card(texts.of("identity.recovery.offer"));
        var text = new Paragraph(texts.of("identity.recovery.offer.text"));
        text.addClassNames("sm", "mut");
        var decline = Buttons.quiet(texts.of("identity.recovery.offer.decline"), click -> {
            recovery.declineOffer();
            card.removeFromParent();
        });
        var buttons =
                new Div(Buttons.tintedLink(texts.of("identity.recovery.make"), IdentityNavigation.RECOVERY), decline);
        buttons.addClassNames("row", "wrap");
        card.add(text, buttons);
        return card;
    }
}
