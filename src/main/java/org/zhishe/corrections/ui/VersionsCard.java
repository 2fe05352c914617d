package org.zhishe.corrections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.zhishe.corrections.ProposedVersion;
import org.zhishe.corrections.RevisionState;
import org.zhishe.questions.Changes;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;
import org.zhishe.questions.ui.ChangeList;
import org.zhishe.uikit.Card;

/// The versions of a question, each with what it changed, and what was proposed and did not come to be one.
final class VersionsCard extends Composite<Card> {

    private final transient EditorTexts texts;

    VersionsCard(List<QuestionVersion> history, List<ProposedVersion> proposals, EditorTexts texts) {
        this.texts = texts;
        var card = getContent();
        proposals.stream()
                .filter(proposal -> proposal.state() == RevisionState.SENT_BACK)
                .forEach(proposal -> card.add(sentBack(proposal)));
        for (var place = 0; place < history.size(); place++) {
            var version = history.get(place);
            var older = place + 1 < history.size()
                    ? Optional.of(history.get(place + 1))
                    : Optional.<QuestionVersion>empty();
            var proposal = proposals.stream()
                    .filter(each -> each.state() == RevisionState.PUBLISHED)
                    .filter(each -> older.filter(before -> before.id().equals(each.base()))
                            .isPresent())
                    .findFirst();
            card.add(row(version, older, proposal));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(texts.of("corrections.versions"));
    }

    private Div row(QuestionVersion version, Optional<QuestionVersion> older, Optional<ProposedVersion> proposal) {
        var number = new Span(texts.of("corrections.version", version.number()));
        number.addClassName("strong");
        var row = new Div(number);
        row.addClassName("version");
        proposal.ifPresentOrElse(
                from -> row.add(
                        caption(texts.of(
                                "corrections.version.by",
                                texts.name(from.proposedBy()),
                                texts.time(from.proposedAt()))),
                        caption(from.reason())),
                () -> row.add(caption(texts.of("corrections.version.file"))));
        older.ifPresent(before -> changes(before, version, row));
        return row;
    }

    private void changes(QuestionVersion older, QuestionVersion newer, Div row) {
        if (older.body() instanceof ChoiceBody before && newer.body() instanceof ChoiceBody after) {
            var changes = Changes.between(Wording.of(before), Wording.of(after));
            if (changes.isEmpty()) {
                row.add(caption(texts.of("corrections.version.other")));
            } else {
                row.add(new NativeDetails(
                        new Span(texts.of("corrections.changes", older.number())), new ChangeList(changes)));
            }
        }
    }

    private Div sentBack(ProposedVersion proposal) {
        var head = new Span(texts.of("corrections.version.sent-back"));
        head.addClassName("strong");
        var row = new Div(
                head,
                caption(texts.of(
                        "corrections.version.by",
                        texts.name(proposal.proposedBy()),
                        texts.time(proposal.proposedAt()))),
                caption(proposal.note()));
        row.addClassName("version");
        return row;
    }

    private static Paragraph caption(String text) {
        var caption = new Paragraph(text);
        caption.addClassName("cap");
        return caption;
    }
}
