package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.candidacy.Pass;
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
    private final MinutesField minutes = new MinutesField();
    private final Div passed = new Div();
    private final transient Map<Integer, CheckboxGroup<Subject>> passedIn = new TreeMap<>();
    private final Refusals refusals = new Refusals();

    PreparingCard(Candidacies candidacies, Programme programme, LocalDate today, Runnable saved) {
        this.candidacies = candidacies;
        this.programme = programme;
        this.saved = saved;
        this.level = new RadioButtonGroup<>(getTranslation("candidacy.level"), programme.levels());
        level.setItemLabelGenerator(each -> each.name().in(getLocale()));
        this.year = new RadioButtonGroup<>(getTranslation("candidacy.year"), ExamDays.toCome(programme, today));
        year.setItemLabelGenerator(String::valueOf);
        passed.addClassName("form");
        year.setValue(programme.latestExamYear().year());
        var now = candidacies.mine();
        now.ifPresent(this::fill);
        showPassed(now.map(Candidacy::passes).orElse(Set.of()));
        level.addValueChangeListener(change -> showPassed(chosen()));
        year.addValueChangeListener(change -> showPassed(chosen()));
        var save = new Span(Buttons.secondary(getTranslation("candidacy.save"), click -> save()));
        var form = new Div(refusals, level, year, passed, minutes, save);
        form.addClassName("form");
        getContent().add(form);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("candidacy.preparing"));
    }

    private void fill(Candidacy now) {
        programme.levels().stream()
                .filter(each -> each.id().equals(now.level()))
                .findFirst()
                .ifPresent(level::setValue);
        if (year.getListDataView().contains(now.examYear())) {
            year.setValue(now.examYear());
        }
        minutes.setValue(now.dailyMinutes());
    }

    /// Earlier exams only matter where a level leaves more than one year for its subjects.
    private void showPassed(Set<Pass> passes) {
        passed.removeAll();
        passedIn.clear();
        if (level.isEmpty()) {
            return;
        }
        var exam = year.getValue();
        for (var earlier = exam - level.getValue().countsForYears() + 1; earlier < exam; earlier++) {
            var group = group(earlier, passes);
            passedIn.put(earlier, group);
            passed.add(group);
        }
    }

    private CheckboxGroup<Subject> group(int earlier, Set<Pass> passes) {
        var subjects = programme.subjectsOf(level.getValue().id());
        var group = new CheckboxGroup<Subject>(getTranslation("candidacy.passed-in", String.valueOf(earlier)));
        group.setItems(subjects);
        group.setItemLabelGenerator(each -> each.name().in(getLocale()));
        group.select(subjects.stream()
                .filter(each -> passes.contains(new Pass(each.id(), earlier)))
                .toList());
        return group;
    }

    private Set<Pass> chosen() {
        return passedIn.entrySet().stream()
                .flatMap(group ->
                        group.getValue().getValue().stream().map(subject -> new Pass(subject.id(), group.getKey())))
                .collect(Collectors.toSet());
    }

    private void save() {
        if (level.isEmpty()) {
            level.setErrorMessage(getTranslation("candidacy.level.choose"));
            level.setInvalid(true);
            level.scrollIntoView();
            return;
        }
        var wanted = new Candidacy(level.getValue().id(), year.getValue(), minutes.getValue(), chosen());
        if (refusals.during(() -> candidacies.prepareFor(wanted))) {
            saved.run();
        }
    }
}
