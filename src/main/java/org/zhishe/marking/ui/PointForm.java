package org.zhishe.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Score;
import org.zhishe.marking.PointDraft;
import org.zhishe.questions.Award;
import org.zhishe.questions.WrittenBody;

/// One marking point: what it wants, what is given for it in half marks, and a comment.
final class PointForm extends Div {

    private static final Score STEP = Score.of("0.5");

    /// Takes what was decided about a point, and says whether it was kept.
    interface Keeper {

        boolean give(Score score);

        boolean comment(String text);
    }

    private final transient Keeper keeper;
    private final Map<Score, NativeButton> scores = new LinkedHashMap<>();
    private final TextField comment;
    private transient @Nullable Score given;

    PointForm(WrittenBody.MarkingPoint point, PointDraft draft, MarkingTexts texts, Keeper keeper) {
        this.keeper = keeper;
        this.given = draft.score();
        addClassName("marking-point");
        comment = new TextField();
        comment.setAriaLabel(texts.of("marking.comment.of", point.text()));
        comment.setPlaceholder(texts.of("marking.comment"));
        comment.setMaxLength(Award.LONGEST_COMMENT);
        comment.setValue(draft.comment());
        comment.setValueChangeMode(ValueChangeMode.LAZY); // what is typed is kept while one types
        comment.addValueChangeListener(change -> keeper.comment(change.getValue()));
        add(new Paragraph(point.text()), choice(point, texts), comment);
        paint();
    }

    private Div choice(WrittenBody.MarkingPoint point, MarkingTexts texts) {
        var choice = new Div();
        choice.addClassName("seg");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", texts.of("marking.give", point.text()));
        for (var score = Score.ZERO; score.compareTo(point.marks()) <= 0; score = score.plus(STEP)) {
            var marks = score;
            var button = new NativeButton(score.toString(), click -> give(marks));
            button.addClassName("num");
            scores.put(score, button);
            choice.add(button);
        }
        return choice;
    }

    /// Pressed is only what is kept.
    private void give(Score marks) {
        if (keeper.give(marks)) {
            given = marks;
            paint();
        }
    }

    private void paint() {
        scores.forEach((score, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(score.equals(given))));
    }
}
