package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.zhishe.questions.Change;
import org.zhishe.questions.Change.Piece;

/// What became different in a question, part by part: what went is struck out, what came is underlined.
public final class ChangeList extends DescriptionList {

    public ChangeList(List<Change> changes) {
        addClassName("changes");
        changes.forEach(change -> add(new Term(name(change)), description(change)));
    }

    private String name(Change change) {
        return change.part().length() == 1
                ? getTranslation("questions.change.option", change.part())
                : getTranslation("questions.change." + change.part());
    }

    private static Description description(Change change) {
        var description = new Description();
        change.pieces().forEach(piece -> description.getElement().appendChild(element(piece)));
        return description;
    }

    private static Element element(Piece piece) {
        var tag = switch (piece.kind()) {
            case BOTH -> "span";
            case OLD -> "del";
            case NEW -> "ins";
        };
        return new Element(tag).setText(piece.text());
    }
}
