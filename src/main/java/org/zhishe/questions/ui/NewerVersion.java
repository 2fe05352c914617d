package org.zhishe.questions.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhishe.questions.Change;

/// Says that a question was changed since it was answered, and how.
public final class NewerVersion extends NativeDetails {

    public NewerVersion(List<Change> changes) {
        addClassName("newer");
        setSummary(new Span(getTranslation("questions.newer")));
        setContent(new ChangeList(changes));
    }
}
