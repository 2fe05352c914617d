package org.zhishe.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.marking.PartToMark;
import org.zhishe.marking.PointDraft;
import org.zhishe.marking.Work;
import org.zhishe.questions.WrittenBody;
import org.zhishe.uikit.Card;

/// One question to be marked: the material, and for each thing asked the answer with its marking points.
final class ItemForm extends Composite<Div> {

    /// Takes what was decided.
    @FunctionalInterface
    interface Keeper {

        /// What was decided about one point.
        ///
        /// @param point its place in its part, from 0
        void keep(int slot, int point, PointDraft decided);
    }

    private final transient MarkingTexts texts;
    private final transient Keeper keeper;

    ItemForm(Work.Item item, MarkingTexts texts, Keeper keeper) {
        this.texts = texts;
        this.keeper = keeper;
        getContent().addClassName("stacked");
        if (item.question().body() instanceof WrittenBody body) {
            var text = new Paragraph(body.material());
            text.addClassName("written-text");
            var material = new NativeDetails(texts.of("marking.material"), text);
            material.addClassName("marking-material");
            getContent().add(material);
        }
        item.parts().forEach(part -> getContent().add(card(part)));
    }

    private Card card(PartToMark part) {
        var marks = new Span(texts.of("marking.marks", part.part().marks()));
        marks.addClassNames("cap", "num");
        var card = new Card(texts.of("marking.part", part.slot()), marks);
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
                decided -> keeper.keep(part.slot(), point, decided));
    }
}
