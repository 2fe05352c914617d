package org.zhishe.corrections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.zhishe.questions.Changes;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;
import org.zhishe.questions.ui.ChangeList;
import org.zhishe.questions.ui.QuestionCard;
import org.zhishe.questions.ui.Review;

/// What a version would change, and how candidates would see it.
final class Preview extends Div {

    Preview(QuestionVersion older, QuestionVersion newer, EditorTexts texts) {
        addClassName("stack");
        if (older.body() instanceof ChoiceBody before && newer.body() instanceof ChoiceBody after) {
            var changes = Changes.between(Wording.of(before), Wording.of(after));
            if (!changes.isEmpty()) {
                add(new H3(texts.of("corrections.changes", older.number())), new ChangeList(changes));
            }
        }
        add(new H3(texts.of("corrections.as-seen")), new QuestionCard(Review.toRead(newer, texts.references(newer))));
    }
}
