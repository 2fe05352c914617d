package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhishe.questions.WrittenBody;

/// What a written question asks, with marking points and model answers.
final class PartList extends Div {

    PartList(WrittenBody body) {
        addClassName("parts");
        body.parts().forEach(this::addPart);
    }

    private void addPart(WrittenBody.Part part) {
        add(new H4(
                getTranslation("questions.card.part", part.ask(), part.marks().toString())));
        var points = new UnorderedList();
        part.pointsAwarded()
                .forEach(point -> points.add(new ListItem(getTranslation(
                        "questions.card.part", point.text(), point.marks().toString()))));
        add(points, new Paragraph(part.modelAnswer()));
    }
}
