package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Programme;
import org.zhishe.uikit.Card;

/// What happens in an exam year, and when, as far as that is known.
final class TimelineCard extends Composite<Card> {

    private final transient ExamDays days;
    private final int year;

    TimelineCard(ExamYear year, Programme programme, ExamDays days) {
        this.days = days;
        this.year = year.year();
        var list = new OrderedList();
        list.addClassName("milestones");
        programme
                .timeline()
                .forEach(milestone -> list.add(line(days.name(milestone.name()), days.when(milestone, year))));
        var note = new Paragraph(days.of("candidacy.timeline.note"));
        note.addClassNames("sm", "mut");
        getContent().add(list, note);
    }

    @Override
    protected Card initContent() {
        return new Card(days.of("candidacy.timeline", String.valueOf(year)));
    }

    private static ListItem line(String what, String when) {
        var name = new Span(what);
        name.addClassName("strong");
        var time = new Span(when);
        time.addClassName("mut");
        return new ListItem(name, time);
    }
}
