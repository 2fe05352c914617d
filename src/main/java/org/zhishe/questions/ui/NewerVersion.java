package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.zhishe.questions.Successor;

/// Says that a question was changed since it was answered, and how.
public final class NewerVersion extends NativeDetails {

    public NewerVersion(Successor successor) {
        addClassName("newer");
        setSummary(new Span(getTranslation("questions.newer")));
        setContent(new ChangeList(successor.changes()));
    }
}
