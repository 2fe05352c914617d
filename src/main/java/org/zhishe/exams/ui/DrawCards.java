package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.zhishe.exams.DrawOffer;
import org.zhishe.exams.DrawnPapers;
import org.zhishe.exams.Opening;
import org.zhishe.exams.SittingSummary;
import org.zhishe.questions.blueprint.Shortage;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;

/// The cards that offer to draw a paper, one for each subject that has questions.
@org.springframework.stereotype.Component
final class DrawCards {

    private final DrawnPapers papers;
    private final ContinueButton continuing;
    private final ExamTexts texts;

    DrawCards(DrawnPapers papers, ContinueButton continuing, ExamTexts texts) {
        this.papers = papers;
        this.continuing = continuing;
        this.texts = texts;
    }

    /// @param running this person's sittings in progress: a subject with one of a drawn paper draws no other
    void show(UUID account, List<SittingSummary> running, Div place) {
        papers.offers(account).forEach(offer -> place.add(card(account, offer, running)));
    }

    private Card card(UUID account, DrawOffer offer, List<SittingSummary> running) {
        var card = new Card(
                offer.paper().title(), Badge.kind(texts.name(offer.paper().subject())));
        var text = new Paragraph(texts.of("exams.draw.text"));
        text.addClassNames("sm", "mut");
        card.add(text);
        var inProgress = running.stream()
                .filter(sitting -> sitting.drawn()
                        && sitting.subject().equals(offer.paper().subject()))
                .findFirst();
        if (inProgress.isPresent()) {
            card.add(buttons(continuing.of(account, inProgress.get()), account, offer));
        } else if (offer.shortages().isEmpty()) {
            card.add(buttons(drawButton(account, offer), account, offer));
        } else {
            card.add(Callout.info(shortage(offer)), numberButton(account, offer));
        }
        return card;
    }

    private Div buttons(Component first, UUID account, DrawOffer offer) {
        var buttons = new Div(first, numberButton(account, offer));
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private Component drawButton(UUID account, DrawOffer offer) {
        return Buttons.tinted(
                texts.of("exams.draw.start"),
                click -> new StartDialog(
                                offer.paper(), texts, mode -> enter(papers.start(account, offer.subject(), mode)))
                        .open());
    }

    private Component numberButton(UUID account, DrawOffer offer) {
        return Buttons.quiet(texts.of("exams.draw.number"), click -> {
            var number = new TextField(texts.of("exams.draw.number.label"));
            number.setHelperText(texts.of("exams.draw.number.help"));
            number.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
            var dialog = new StartDialog(
                    offer.paper(),
                    texts,
                    mode -> enter(papers.startNumber(account, offer.subject(), number.getValue(), mode)));
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
