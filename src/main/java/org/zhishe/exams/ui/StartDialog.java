package org.zhishe.exams.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.zhishe.exams.Mode;
import org.zhishe.exams.PaperOffer;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.uikit.Buttons;

/// Asks how to sit a paper, and says the rules before the clock runs.
final class StartDialog extends Dialog {

    private final ExamTexts texts;
    private final PaperOffer offer;
    private final UnorderedList rules = new UnorderedList();

    StartDialog(PaperOffer offer, ExamTexts texts, Consumer<Mode> start) {
        this.texts = texts;
        this.offer = offer;
        rules.addClassName("rules");
        setHeaderTitle(offer.title());
        var modes = new RadioButtonGroup<Mode>(texts.of("exams.mode"), List.of(Mode.values()));
        modes.addClassName("mode-choice");
        modes.setItemLabelGenerator(texts::modeChoice);
        modes.addValueChangeListener(change -> showRules(change.getValue()));
        modes.setValue(Mode.FREE);
        add(modes, rules);
        getFooter()
                .add(
                        Buttons.secondary(texts.of("exams.start.cancel"), click -> close()),
                        Buttons.primary(texts.of("exams.start.go"), click -> start.accept(modes.getValue())));
    }

    private void showRules(Mode mode) {
        rules.removeAll();
        show(texts.of("exams.rule.time", offer.minutes()));
        switch (mode) {
            case FREE -> show(texts.of("exams.rule.free"));
            case REALISTIC -> {
                show(texts.of("exams.rule.no-pause"));
                texts.rule("earliest-hand-in").ifPresent(this::show);
                show(texts.of("exams.rule.no-calculator"));
            }
        }
        if (has(QuestionKind.MULTIPLE)) {
            texts.rule("multiple-choice-marks").ifPresent(this::show);
        }
        if (has(QuestionKind.CASE) || has(QuestionKind.DESIGN)) {
            show(texts.of("exams.rule.written"));
        }
        show(texts.of("exams.rule.saved"));
        show(texts.of("exams.rule.unofficial"));
    }

    private boolean has(QuestionKind kind) {
        return offer.sections().stream().anyMatch(section -> section.kind() == kind);
    }

    private void show(String rule) {
        rules.add(new ListItem(rule));
    }
}
