package org.zhishe.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.marking.PartToMark;
import org.zhishe.marking.Work;
import org.zhishe.questions.WrittenBody;
import org.zhishe.uikit.Card;

/// One question to be marked: the material, and for each thing asked the answer with its marking points.
final class ItemForm extends Composite<Div> {

    /// Makes what keeps the decisions on a point.
    @FunctionalInterface
    interface Keepers {

        /// For one point.
        ///
        /// @param point its place in its part, from 0
        PointForm.Keeper of(int slot, int point);
    }

    private final transient MarkingTexts texts;
    private final transient Keepers keepers;

    /// @param number the question's, from 1
    ItemForm(int number, Work.Item item, MarkingTexts texts, Keepers keepers) {
        this.texts = texts;
        this.keepers = keepers;
        getContent().addClassName("stacked");
        if (item.question().body() instanceof WrittenBody body) {
            var text = new Paragraph(body.material());
            text.addClassName("written-text");
            var material = new NativeDetails(texts.of("marking.material"), text);
            material.addClassName("marking-material");
            material.setOpen(true);
            getContent().add(material);
        }
        for (var part = 0; part < item.parts().size(); part++) {
            getContent()
                    .add(card(
                            texts.of("marking.part", number, part + 1),
                            item.parts().get(part)));
        }
    }

    private Card card(String title, PartToMark part) {
        var marks = new Span(texts.of("marking.marks", part.part().marks()));
        marks.addClassNames("cap", "num");
        var card = new Card(title, marks);
        var ask = new H3(part.part().ask());
        ask.addClassName("marking-ask");
        card.add(ask, answer(part));
        if (part.isAnswered()) {
            for (var point = 0; point < part.points().size(); point++) {
                card.add(pointForm(part, point));
            }
        }
        var model = new NativeDetails(
                texts.of("marking.model"), new Paragraph(part.part().modelAnswer()));
        model.addClassName("marking-model");
        card.add(model);
        return card;
    }

    private Div answer(PartToMark part) {
        var text = new Paragraph(part.isAnswered() ? part.text() : texts.of("marking.no-answer"));
        text.addClassName(part.isAnswered() ? "written-text" : "mut");
        var answer = new Div(text);
        answer.addClassName("own-answer");
        return answer;
    }

    private PointForm pointForm(PartToMark part, int point) {
        return new PointForm(
                part.part().pointsAwarded().get(point),
                part.points().get(point),
                texts,
                keepers.of(part.slot(), point));
    }
}
