package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Standing;
import org.zhishe.syllabus.Programme;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;
import org.zhishe.uikit.Toasts;
import org.zhishe.uikit.Zones;

/// 我的考试: what one sits and when, what still counts, and whether one may.
@Route(CandidacyNavigation.EXAM_YEAR)
@PageTitle("candidacy.title")
@DynamicPageTitle(Titles.class)
@PermitAll
final class ExamYearView extends Div implements AfterNavigationObserver {

    private final transient Candidacies candidacies;
    private final transient Programme programme;
    private final transient ExamDays days;
    private final transient Zones zones;
    private final transient Toasts toasts;
    private final Div content = new Div();

    ExamYearView(Candidacies candidacies, Programme programme, ExamDays days, Zones zones, Toasts toasts) {
        this.candidacies = candidacies;
        this.programme = programme;
        this.days = days;
        this.zones = zones;
        this.toasts = toasts;
        content.addClassName("columns");
        add(new PageHeading(getTranslation("candidacy.title")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var standing = candidacies.standing();
        var year = standing.map(Standing::examYear).orElseGet(programme::latestExamYear);
        var mine = new Div();
        standing.ifPresent(known -> mine.add(new StandingCard(known, days)));
        mine.add(new PreparingCard(candidacies, programme, zones.today(), this::saved));
        var everyones = new Div(new TimelineCard(year, programme, days), new EligibilityCard(year, programme, days));
        mine.addClassName("stacked");
        everyones.addClassName("stacked");
        content.removeAll();
        content.add(mine, everyones);
    }

    private void saved() {
        toasts.done("candidacy.saved");
        show();
    }
}
