package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.zhishe.corrections.ProposedVersion;
import org.zhishe.corrections.Regrade;
import org.zhishe.corrections.Revisions;
import org.zhishe.questions.Editing;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.Refusals;

/// A version that waits for a second editor.
final class ReviewCard extends Composite<Card> {

    private final transient ProposedVersion proposed;
    private final transient Revisions revisions;
    private final transient EditorTexts texts;
    private final transient Consumer<String> done;
    private final Refusals refusals = new Refusals();

    ReviewCard(
            ProposedVersion proposed,
            QuestionVersion base,
            Editing editing,
            Revisions revisions,
            EditorTexts texts,
            Consumer<String> done) {
        this.proposed = proposed;
        this.revisions = revisions;
        this.texts = texts;
        this.done = done;
        var who = new Paragraph(texts.of(
                "corrections.proposed-by", texts.name(proposed.proposedBy()), texts.time(proposed.proposedAt())));
        who.addClassName("cap");
        getContent()
                .add(
                        who,
                        Callout.info(texts.of("corrections.reason.is", proposed.reason())),
                        marks(),
                        new Preview(base, editing.preview(base, proposed.wording()), texts),
                        refusals,
                        buttons());
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.review"));
    }

    private Callout marks() {
        var text = texts.of(
                "corrections.regrade.is",
                texts.of("corrections.regrade." + proposed.regrade().code()));
        return proposed.regrade() == Regrade.NONE ? Callout.info(text) : Callout.warning(text);
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassNames("row", "wrap");
        if (texts.isMe(proposed.proposedBy())) {
            var waits = new Paragraph(texts.of("corrections.review.waits"));
            waits.addClassNames("sm", "mut");
            buttons.add(
                    waits,
                    Buttons.secondary(
                            texts.of("corrections.take-back"),
                            click -> act("corrections.taken-back", () -> revisions.takeBack(proposed.id()))));
        } else {
            buttons.add(
                    Buttons.primary(
                            texts.of("corrections.publish"),
                            click -> act("corrections.published", () -> revisions.publish(proposed.id()))),
                    Buttons.secondary(texts.of("corrections.send-back"), click -> askWhy()));
        }
        return buttons;
    }

    private void askWhy() {
        var note = new TextArea(texts.of("corrections.note"));
        note.setWidthFull();
        var dialog = FormDialog.asking(
                texts.of("corrections.send-back"),
                texts.of("corrections.send-back"),
                () -> {
                    revisions.sendBack(proposed.id(), note.getValue());
                    done.accept("corrections.sent-back");
                },
                note);
        dialog.refusals().at(note, "corrections.empty", "corrections.long");
        dialog.open();
    }

    private void act(String said, Runnable action) {
        if (refusals.during(action)) {
            done.accept(said);
        }
    }
}
