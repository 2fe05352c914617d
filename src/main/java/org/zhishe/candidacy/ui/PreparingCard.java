package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.candidacy.Pass;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Level;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.Refusals;

/// Which level a person sits, in which year, and what they passed before that may still count.
final class PreparingCard extends Composite<Card> {

    private final transient Candidacies candidacies;
    private final transient Programme programme;
    private final transient Runnable saved;
    private final RadioButtonGroup<Level> level;
    private final RadioButtonGroup<Integer> year;
    private final Div passed = new Div();
    private final Set<Pass> passes = new HashSet<>();
    private final Refusals refusals = new Refusals();

    PreparingCard(Candidacies candidacies, Programme programme, LocalDate today, Runnable saved) {
        this.candidacies = candidacies;
        this.programme = programme;
        this.saved = saved;
        this.level = new RadioButtonGroup<>(getTranslation("candidacy.level"), programme.levels());
        level.setItemLabelGenerator(each -> each.name().in(getLocale()));
        this.year = new RadioButtonGroup<>(getTranslation("candidacy.year"), years(today));
        year.setItemLabelGenerator(String::valueOf);
        passed.addClassName("form");
        candidacies.mine().ifPresent(this::fill);
        if (year.isEmpty()) {
            year.setValue(programme.latestExamYear().year());
        }
        showPassed();
        level.addValueChangeListener(change -> showPassed());
        year.addValueChangeListener(change -> showPassed());
        var save = new Span(Buttons.secondary(getTranslation("candidacy.save"), click -> save()));
        var form = new Div(refusals, level, year, passed, save);
        form.addClassName("form");
        getContent().add(form);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("candidacy.preparing"));
    }

    /// The exams to come; where none is known, the last one.
    private List<Integer> years(LocalDate today) {
        var latest = programme.latestExamYear();
        return programme.examYears().stream()
                .filter(each -> each.equals(latest) || !each.isOver(today))
                .map(ExamYear::year)
                .sorted()
                .toList();
    }

    private void fill(Candidacy now) {
        programme.levels().stream()
                .filter(each -> each.id().equals(now.level()))
                .findFirst()
                .ifPresent(level::setValue);
        if (year.getListDataView().contains(now.examYear())) {
            year.setValue(now.examYear());
        }
        passes.addAll(now.passes());
    }

    /// Earlier exams only matter where a level leaves more than one year for its subjects.
    private void showPassed() {
        passed.removeAll();
        if (level.isEmpty() || year.isEmpty()) {
            return;
        }
        var exam = year.getValue();
        IntStream.range(exam - level.getValue().countsForYears() + 1, exam)
                .mapToObj(this::passedIn)
                .forEach(passed::add);
    }

    private CheckboxGroup<Subject> passedIn(int earlier) {
        var subjects = programme.subjectsOf(level.getValue().id());
        var group = new CheckboxGroup<Subject>(getTranslation("candidacy.passed-in", String.valueOf(earlier)));
        group.setItems(subjects);
        group.setItemLabelGenerator(each -> each.name().in(getLocale()));
        group.setValue(new HashSet<>(subjects.stream()
                .filter(each -> passes.contains(new Pass(each.id(), earlier)))
                .toList()));
        group.addValueChangeListener(change -> {
            subjects.forEach(each -> passes.remove(new Pass(each.id(), earlier)));
            change.getValue().forEach(each -> passes.add(new Pass(each.id(), earlier)));
        });
        return group;
    }

    private void save() {
        if (level.isEmpty()) {
            level.setErrorMessage(getTranslation("candidacy.level.choose"));
            level.setInvalid(true);
            level.scrollIntoView();
            return;
        }
        var ofLevel = passes.stream().filter(this::isOfLevel).toList();
        if (refusals.during(() -> candidacies.prepareFor(
                new Candidacy(level.getValue().id(), year.getValue(), new HashSet<>(ofLevel))))) {
            saved.run();
        }
    }

    private boolean isOfLevel(Pass pass) {
        return pass.examYear() < year.getValue()
                && programme
                        .findSubject(pass.subject())
                        .filter(subject ->
                                subject.level().equals(level.getValue().id()))
                        .isPresent();
    }
}
