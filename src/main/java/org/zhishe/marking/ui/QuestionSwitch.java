package org.zhishe.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.zhishe.marking.Work;

/// Which question of a sitting one is marking: one button each, of which one is pressed.
final class QuestionSwitch extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final transient MarkingTexts texts;
    private final transient IntConsumer chosen;
    private int pressed;

    /// @param chosen is told the question's place, from 0
    QuestionSwitch(Work work, MarkingTexts texts, IntConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        addClassNames("seg", "no-print", "marking-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.of("marking.questions"));
        for (var number = 0; number < work.items().size(); number++) {
            var place = number;
            var button = new NativeButton("", click -> choose(place));
            buttons.add(button);
            add(button);
        }
        press(0);
        tell(work);
    }

    void choose(int place) {
        if (place != pressed) {
            press(place);
            chosen.accept(place);
        }
    }

    /// Says at each question how many points are undecided.
    void tell(Work work) {
        for (var number = 0; number < buttons.size(); number++) {
            var undecided = work.items().get(number).undecided();
            buttons.get(number)
                    .setText(texts.of(
                            undecided == 0 ? "marking.question" : "marking.question.open", number + 1, undecided));
        }
    }

    private void press(int place) {
        pressed = place;
        for (var number = 0; number < buttons.size(); number++) {
            buttons.get(number).getElement().setAttribute("aria-pressed", String.valueOf(number == place));
        }
    }
}
