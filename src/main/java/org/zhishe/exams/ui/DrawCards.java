package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.zhishe.exams.DrawOffer;
import org.zhishe.exams.DrawnPapers;
import org.zhishe.exams.Opening;
import org.zhishe.exams.blueprint.Shortage;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;

/// The cards that offer to draw a paper, one for each subject that has questions.
@org.springframework.stereotype.Component
final class DrawCards {

    private final DrawnPapers papers;
    private final ExamTexts texts;

    DrawCards(DrawnPapers papers, ExamTexts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    void show(UUID account, Div place) {
        papers.offers(account).forEach(offer -> place.add(card(account, offer)));
    }

    private Card card(UUID account, DrawOffer offer) {
        var card = new Card(
                offer.paper().title(), Badge.kind(texts.name(offer.paper().subject())));
        var text = new Paragraph(texts.of("exams.draw.text"));
        text.addClassNames("sm", "mut");
        card.add(text);
        if (offer.shortages().isEmpty()) {
            card.add(buttons(account, offer));
        } else {
            card.add(Callout.info(shortage(offer)), numberButton(account, offer));
        }
        return card;
    }

    private Div buttons(UUID account, DrawOffer offer) {
        var start = Buttons.tinted(
                texts.of("exams.draw.start"),
                click -> new StartDialog(
                                offer.paper(), texts, mode -> enter(papers.start(account, offer.subject(), mode)))
                        .open());
        var buttons = new Div(start, numberButton(account, offer));
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private Component numberButton(UUID account, DrawOffer offer) {
        return Buttons.quiet(texts.of("exams.draw.number"), click -> {
            var number = new TextField(texts.of("exams.draw.number.label"));
            number.setHelperText(texts.of("exams.draw.number.help"));
            number.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
            var dialog = new StartDialog(
                    offer.paper(), texts, mode -> enter(papers.startNumber(account, number.getValue(), mode)));
            dialog.setHeaderTitle(texts.of("exams.draw.number.title"));
            dialog.addComponentAsFirst(number);
            dialog.open();
        });
    }

    /// Names the first gap; the rest is in the sum.
    private String shortage(DrawOffer offer) {
        var first = offer.shortages().getFirst();
        var missing = offer.shortages().stream().mapToInt(Shortage::missing).sum();
        var kind = texts.kind(first.kind());
        return texts.of("exams.draw.short", first.chapter(), kind, first.wanted(), first.available(), missing);
    }

    private void enter(Opening opening) {
        ExamsNavigation.enter(opening, texts);
    }
}
