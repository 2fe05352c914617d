package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.zhishe.questions.Changes;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.Wording;

/// Says that a question was answered in an older version, and what was changed since.
public final class NewerVersion extends NativeDetails {

    public NewerVersion(QuestionVersion older, QuestionVersion newer) {
        addClassName("newer");
        setSummary(new Span(getTranslation("questions.newer")));
        if (older.body() instanceof ChoiceBody before && newer.body() instanceof ChoiceBody after) {
            setContent(new ChangeList(Changes.between(Wording.of(before), Wording.of(after))));
        }
    }
}
