package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhishe.corrections.ProposedVersion;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;

/// New versions that wait for a second editor.
final class WaitingCard extends Composite<Card> {

    private final transient EditorTexts texts;

    WaitingCard(List<ProposedVersion> waiting, EditorTexts texts) {
        this.texts = texts;
        waiting.forEach(proposed -> getContent().add(row(proposed)));
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.waiting"));
    }

    private Div row(ProposedVersion proposed) {
        var id = new Span(proposed.question());
        id.addClassName("strong");
        var who = new Span(texts.of(
                "corrections.proposed-by", texts.name(proposed.proposedBy()), texts.time(proposed.proposedAt())));
        who.addClassNames("cap", "b");
        var what = new Div(id, who);
        what.addClassName("grow");
        var verb = texts.isMe(proposed.proposedBy()) ? "corrections.open-question" : "corrections.review.open";
        var row =
                new Div(what, Buttons.tintedLink(texts.of(verb), CorrectionsNavigation.question(proposed.question())));
        row.addClassName("li");
        return row;
    }
}
