package org.zhishe.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zhishe.practice.Practice;
import org.zhishe.practice.PracticeSettings;
import org.zhishe.practice.Telling;
import org.zhishe.practice.Wish;
import org.zhishe.questions.ui.QuestionsRoutes;
import org.zhishe.syllabus.Subject;
import org.zhishe.syllabus.Syllabuses;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Titles;

/// 练习: what there is to practise in a subject, and how one wants to.
@Route(PracticeNavigation.PRACTICE)
@PageTitle("practice.title")
@DynamicPageTitle(Titles.class)
@Menu(order = 20, icon = "pencil", title = "practice.title")
@PermitAll
final class PracticeView extends Div implements AfterNavigationObserver {

    private static final Integer[] SIZES = {5, 10, 15, 20, 30, PracticeSettings.MOST};

    private final transient Practice practice;
    private final transient Syllabuses syllabuses;
    private final Select<Subject> subject = new Select<>();
    private final Select<Telling> telling = new Select<>();
    private final Select<Integer> size = new Select<>();
    private final Select<Integer> leaves = new Select<>();
    private final Checkbox advance = new Checkbox(getTranslation("practice.advance"));
    private final Div content = new Div();

    PracticeView(Practice practice, Syllabuses syllabuses) {
        this.practice = practice;
        this.syllabuses = syllabuses;
        content.addClassName("columns");
        subject.setAriaLabel(getTranslation("practice.subject"));
        subject.setItemLabelGenerator(each -> each.name().in(getLocale()));
        telling.setLabel(getTranslation("practice.telling"));
        telling.setItems(Telling.values());
        telling.setValue(Telling.AT_ONCE);
        telling.setItemLabelGenerator(each -> getTranslation("practice.telling." + code(each)));
        size.setLabel(getTranslation("practice.size"));
        size.setItems(SIZES);
        size.setItemLabelGenerator(each -> getTranslation("practice.size.questions", each));
        leaves.setLabel(getTranslation("practice.leaves"));
        leaves.setItems(
                IntStream.rangeClosed(1, PracticeSettings.MOST_DAYS).boxed().toList());
        leaves.setItemLabelGenerator(each -> getTranslation("practice.leaves.days", each));
        subject.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        size.addValueChangeListener(change -> keep(change.isFromClient()));
        leaves.addValueChangeListener(change -> keep(change.isFromClient()));
        advance.addValueChangeListener(change -> keep(change.isFromClient()));
        add(new PageHeading(getTranslation("practice.title"), subject), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var offered = practice.subjects();
        var settings = practice.settings();
        subject.setItems(offered);
        subject.setValue(practice.lastOf(offered));
        size.setValue(settings.runSize());
        leaves.setValue(settings.leavesAfter());
        advance.setValue(settings.autoAdvance());
        show();
    }

    private void show() {
        if (subject.isEmpty()) {
            return;
        }
        var id = subject.getValue().id();
        var overview = practice.overview(id);
        var how = new Card(getTranslation("practice.how"));
        how.add(telling, size, leaves, advance);
        how.addClassName("form");
        var ways = new WaysCard(id, practice, overview, telling::getValue, this::start);
        var chapters = new ChaptersCard(id, syllabuses.of(id), overview, telling::getValue, this::start);
        var left = new Div(ways, chapters);
        left.addClassName("stacked");
        var about = new Anchor(QuestionsRoutes.CONTENT, getTranslation("practice.about-the-bank"));
        about.addClassNames("cap", "about-the-bank");
        content.removeAll();
        var right = new Div(how, about);
        practice.writtenSubjects()
                .forEach(each -> right.add(Callout.info(
                        getTranslation("practice.written", each.name().in(getLocale())))));
        content.add(left, right);
    }

    private void start(Wish wish) {
        PracticeNavigation.enter(practice.start(wish));
    }

    private void keep(boolean chosen) {
        if (chosen) {
            practice.change(new PracticeSettings(
                    practice.settings().subject(), size.getValue(), leaves.getValue(), advance.getValue()));
        }
    }

    private static String code(Telling telling) {
        return telling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
