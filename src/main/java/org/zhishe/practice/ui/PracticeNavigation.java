package org.zhishe.practice.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/// Ways to the screens of this module.
final class PracticeNavigation {

    static final String PRACTICE = "practice";
    static final String RUN = "practice/run/:run";
    static final String MINE = "practice/mine";
    static final String PARAMETER = "run";

    private PracticeNavigation() {}

    static String run(UUID run) {
        return "practice/run/" + run;
    }

    static void enter(UUID run) {
        UI.getCurrent().navigate(run(run));
    }
}
