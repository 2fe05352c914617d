package org.zhishe.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.practice.MyQuestions.Shelf;

/// Ways to the screens of this module.
final class PracticeNavigation {

    static final String PRACTICE = "practice";
    static final String RUN = "practice/run/:run";
    static final String MINE = "practice/mine";
    static final String PARAMETER = "run";
    private static final String SHELF = "shelf";

    private PracticeNavigation() {}

    static String run(UUID run) {
        return "practice/run/" + run;
    }

    /// The shelf an address names; the wrong-answer book where it names none.
    static Shelf shelf(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(SHELF)
                .flatMap(PracticeNavigation::shelf)
                .orElse(Shelf.BOOK);
    }

    /// Puts the shelf into the address of the screen that shows it.
    static void stayOn(Shelf shelf) {
        UI.getCurrent().getPage().getHistory().replaceState(null, MINE + "?" + SHELF + "=" + code(shelf));
    }

    private static Optional<Shelf> shelf(String code) {
        return Arrays.stream(Shelf.values())
                .filter(each -> code(each).equals(code))
                .findFirst();
    }

    private static String code(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }

    static void enter(UUID run) {
        UI.getCurrent().navigate(run(run));
    }
}
