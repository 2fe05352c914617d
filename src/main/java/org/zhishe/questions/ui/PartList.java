package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;
import org.zhishe.questions.WrittenBody;

/// What a written question asks, with what was written, marking points and model answers.
final class PartList extends Div {

    PartList(WrittenBody body, Review review) {
        addClassName("parts");
        body.parts()
                .forEach(part -> addPart(
                        part,
                        review.written().stream()
                                .filter(written -> written.part().equals(part.id()))
                                .findFirst()));
    }

    private void addPart(WrittenBody.Part part, Optional<WrittenReview> written) {
        add(new H3(
                getTranslation("questions.card.part", part.ask(), part.marks().toString())));
        written.ifPresent(review -> add(answer(part, review)));
        var points = new UnorderedList();
        points.addClassName("points");
        for (var index = 0; index < part.pointsAwarded().size(); index++) {
            points.add(point(part.pointsAwarded().get(index), award(written, index)));
        }
        var model = new NativeDetails(getTranslation("questions.card.model"), new Paragraph(part.modelAnswer()));
        model.setOpen(written.isEmpty());
        add(points, model);
    }

    private Div answer(WrittenBody.Part part, WrittenReview review) {
        var head = new Span(getTranslation("questions.card.own-answer"));
        head.addClassName("cap");
        var state = new Span(state(part, review));
        state.addClassNames("cap", "num");
        var row = new Div(head, state);
        row.addClassNames("row", "between");
        var text = new Paragraph(review.isAnswered() ? review.text() : getTranslation("questions.card.no-answer"));
        text.addClassName(review.isAnswered() ? "written-text" : "mut");
        var answer = new Div(row, text);
        answer.addClassName("own-answer");
        return answer;
    }

    private String state(WrittenBody.Part part, WrittenReview review) {
        if (!review.isAnswered()) {
            return score(Score.ZERO, part.marks());
        }
        return review.awards().isEmpty()
                ? getTranslation("questions.card.not-marked")
                : score(Score.sum(review.awards().stream().map(Award::score).toList()), part.marks());
    }

    private ListItem point(WrittenBody.MarkingPoint point, Optional<Award> award) {
        var text = new Span(point.text());
        text.addClassName("grow");
        var marks = new Span(award.map(given -> getTranslation(
                        "questions.card.award",
                        given.score().toString(),
                        point.marks().toString()))
                .orElseGet(() ->
                        getTranslation("questions.card.marks", point.marks().toString())));
        marks.addClassNames("cap", "num");
        var item = new ListItem(new Div(text, marks));
        award.ifPresent(given -> {
            item.addClassName(given.score().equals(point.marks()) ? "won" : "lost");
            if (!given.comment().isBlank()) {
                var comment = new Paragraph(given.comment());
                comment.addClassName("comment");
                item.add(comment);
            }
        });
        return item;
    }

    private String score(Score score, Score full) {
        return getTranslation("questions.card.score", score.toString(), full.toString());
    }

    private static Optional<Award> award(Optional<WrittenReview> written, int index) {
        return written.map(WrittenReview::awards)
                .filter(awards -> index < awards.size())
                .map(awards -> awards.get(index));
    }
}
