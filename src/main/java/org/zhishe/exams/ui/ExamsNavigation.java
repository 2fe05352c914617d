package org.zhishe.exams.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.zhishe.exams.Opening;

/// Ways to the screens of this module.
final class ExamsNavigation {

    static final String EXAMS = "exams";
    static final String RESULT = "exams/results/:sitting";
    static final String SITTING = "sitting";

    private ExamsNavigation() {}

    static String result(UUID sitting) {
        return "exams/results/" + sitting;
    }

    /// Leaves the application for the exam room, a page of its own, which is told how its reader wants to read.
    static void enter(Opening opening, ExamTexts texts) {
        UI.getCurrent().getPage().setLocation(opening.location(texts.locale(), texts.zone()));
    }
}
