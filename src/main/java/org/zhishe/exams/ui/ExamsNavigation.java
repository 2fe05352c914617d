package org.zhishe.exams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.UUID;
import org.zhishe.exams.Opening;

/// Ways to the screens of this module.
public final class ExamsNavigation {

    static final String EXAMS = "exams";
    static final String RESULT = "exams/results/:sitting";
    static final String SITTING = "sitting";
    private static final String ROUND = "round";

    private ExamsNavigation() {}

    public static String result(UUID sitting) {
        return "exams/results/" + sitting;
    }

    /// The result as it was after this round of marking.
    public static String result(UUID sitting, int round) {
        return result(sitting) + "?" + ROUND + "=" + round;
    }

    /// The round an address names; the last one where it names none.
    static int round(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(ROUND)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    /// Leaves the application for the exam room, a page of its own, which is told how its reader wants to read.
    static void enter(Opening opening, ExamTexts texts) {
        UI.getCurrent().getPage().setLocation(opening.location(texts.locale(), texts.zone()));
    }
}
