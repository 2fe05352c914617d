package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Candidacy;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.syllabus.Level;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Refusals;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Zones;

/// What someone new is asked once: which level, what of it, when, and how long a day. All of it can be said later too.
@Route(IdentityRoutes.WELCOME)
@PageTitle("candidacy.welcome")
@DynamicPageTitle(Titles.class)
@PermitAll
final class WelcomeView extends Div implements BeforeEnterObserver {

    private final transient Candidacies candidacies;
    private final transient Programme programme;
    private final RadioButtonGroup<Level> level;
    private final CheckboxGroup<Subject> needed = new CheckboxGroup<>();
    private final RadioButtonGroup<Integer> year;
    private final MinutesField minutes = new MinutesField();
    private final Refusals refusals = new Refusals();

    WelcomeView(Candidacies candidacies, Programme programme, Zones zones) {
        this.candidacies = candidacies;
        this.programme = programme;
        this.level = new RadioButtonGroup<>(getTranslation("candidacy.level"), programme.levels());
        level.setItemLabelGenerator(each -> each.name().in(getLocale()));
        level.addValueChangeListener(change -> askWhatIsNeeded());
        needed.setLabel(getTranslation("candidacy.needed"));
        needed.setItemLabelGenerator(each -> each.name().in(getLocale()));
        this.year = new RadioButtonGroup<>(getTranslation("candidacy.year"), ExamDays.toCome(programme, zones.today()));
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(programme.latestExamYear().year());
        level.setValue(programme.levels().getFirst());
        addClassName("narrow");
        add(new PageHeading(getTranslation("candidacy.welcome")), card());
    }

    /// Who said it already changes it where it stands.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (candidacies.mine().isPresent()) {
            event.forwardTo("");
        }
    }

    private Card card() {
        var lead = new Paragraph(getTranslation("candidacy.welcome.text"));
        lead.addClassName("mut");
        var start = Buttons.primary(getTranslation("candidacy.welcome.start"), click -> save());
        start.addClassName("tall");
        var buttons = new Div(start, Buttons.quiet(getTranslation("candidacy.welcome.later"), click -> leave()));
        buttons.addClassNames("row", "wrap");
        var form = new Div(lead, refusals, level, needed, year, minutes, buttons);
        form.addClassName("form");
        var card = new Card(getTranslation("candidacy.preparing"));
        card.add(form);
        return card;
    }

    /// Only where a subject passed before can still count.
    private void askWhatIsNeeded() {
        var subjects = programme.subjectsOf(level.getValue().id());
        needed.setItems(subjects);
        needed.select(subjects);
        needed.setVisible(level.getValue().countsForYears() > 1);
    }

    private void save() {
        if (needed.isVisible() && needed.getValue().isEmpty()) {
            needed.setErrorMessage(getTranslation("candidacy.needed.none"));
            needed.setInvalid(true);
            return;
        }
        var wanted =
                Candidacy.needing(needed.getValue(), level.getValue(), year.getValue(), minutes.getValue(), programme);
        if (refusals.during(() -> candidacies.prepareFor(wanted))) {
            leave();
        }
    }

    private static void leave() {
        UI.getCurrent().navigate("");
    }
}
