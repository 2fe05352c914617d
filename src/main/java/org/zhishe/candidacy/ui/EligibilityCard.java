package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.OptionalInt;
import org.zhishe.candidacy.Background;
import org.zhishe.candidacy.Education;
import org.zhishe.candidacy.Eligibility;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Programme;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;

/// Whether one may sit each level. What is entered here is not kept.
final class EligibilityCard extends Composite<Card> {

    private static final int MOST_YEARS = 60;

    private final transient Programme programme;
    private final transient ExamDays days;
    private final Select<Education> education = new Select<>();
    private final Checkbox socialWork;
    private final IntegerField years;
    private final Checkbox assistant;
    private final IntegerField sinceAssistant;
    private final Checkbox socialWorker;
    private final IntegerField sinceSocialWorker;
    private final Div answer = new Div();

    EligibilityCard(ExamYear year, Programme programme, ExamDays days) {
        this.programme = programme;
        this.days = days;
        var until = days.fullDay(year.experienceUntil());
        education.setLabel(days.of("candidacy.education"));
        education.setItems(Education.values());
        education.setItemLabelGenerator(each -> days.of("candidacy.education." + each.name()));
        this.socialWork = new Checkbox(days.of("candidacy.social-work"));
        this.years = number("candidacy.years");
        years.setHelperText(days.of("candidacy.years.help", until));
        this.assistant = new Checkbox(days.of("candidacy.assistant"));
        this.sinceAssistant = number("candidacy.assistant.years");
        this.socialWorker = new Checkbox(days.of("candidacy.social-worker"));
        this.sinceSocialWorker = number("candidacy.social-worker.years");
        education.addValueChangeListener(change -> ask());
        assistant.addValueChangeListener(change -> ask());
        socialWorker.addValueChangeListener(change -> ask());
        ask();
        answer.getElement().setAttribute("role", "status");
        getContent().add(form(days.of("candidacy.eligibility.note", until)));
    }

    private Div form(String note) {
        var small = new Paragraph(note);
        small.addClassNames("sm", "mut");
        var form = new Div(education, socialWork, years, assistant, sinceAssistant, socialWorker, sinceSocialWorker);
        form.add(new Span(Buttons.secondary(days.of("candidacy.eligibility.check"), click -> check())), answer, small);
        form.addClassName("form");
        return form;
    }

    @Override
    protected Card initContent() {
        return new Card(days.of("candidacy.eligibility"));
    }

    private IntegerField number(String key) {
        var field = new IntegerField(days.of(key));
        field.setMin(0);
        field.setMax(MOST_YEARS);
        field.setStepButtonsVisible(true);
        field.setValue(0);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(days.of("candidacy.years.bad"))
                .setMinErrorMessage(days.of("candidacy.years.bad"))
                .setMaxErrorMessage(days.of("candidacy.years.bad")));
        return field;
    }

    /// Only what makes a difference.
    private void ask() {
        var chosen = education.getValue();
        socialWork.setVisible(chosen != null && chosen.hasMajor());
        sinceAssistant.setVisible(assistant.getValue());
        sinceSocialWorker.setVisible(socialWorker.getValue());
    }

    private void check() {
        answer.removeAll();
        if (education.isEmpty()) {
            education.setErrorMessage(days.of("candidacy.education.choose"));
            education.setInvalid(true);
            education.focus();
            return;
        }
        if (List.of(years, sinceAssistant, sinceSocialWorker).stream().anyMatch(EligibilityCard::isWrong)) {
            return;
        }
        var person = new Background(
                education.getValue(),
                socialWork.isVisible() && socialWork.getValue(),
                years.getValue(),
                since(assistant, sinceAssistant),
                since(socialWorker, sinceSocialWorker));
        var list = new Lines();
        programme
                .levels()
                .forEach(level -> Eligibility.of(level.id(), person)
                        .ifPresent(verdict -> list.add(days.name(level.name()), badge(verdict))));
        answer.add(list);
    }

    private static boolean isWrong(IntegerField field) {
        var wrong = field.isVisible() && (field.isInvalid() || field.isEmpty());
        field.setInvalid(wrong);
        if (wrong) {
            field.focus();
        }
        return wrong;
    }

    private static OptionalInt since(Checkbox has, IntegerField years) {
        return has.getValue() ? OptionalInt.of(years.getValue()) : OptionalInt.empty();
    }

    private Badge badge(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Eligible eligible -> Badge.ok(days.of("candidacy.eligible", eligible.needed()));
            case Eligibility.YearsMissing missing ->
                new Badge(days.of("candidacy.years-missing", missing.needed(), missing.missing()));
            case Eligibility.Lacking lacking -> new Badge(days.of("candidacy.lacking." + lacking.lack()));
        };
    }
}
