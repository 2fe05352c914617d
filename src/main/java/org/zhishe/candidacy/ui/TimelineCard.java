package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
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
        var list = new Lines();
        programme.timeline().forEach(milestone -> list.add(days.name(milestone.name()), days.when(milestone, year)));
        var note = new Paragraph(days.of("candidacy.timeline.note"));
        note.addClassNames("sm", "mut");
        getContent().add(list, note);
    }

    @Override
    protected Card initContent() {
        return new Card(days.of("candidacy.timeline", String.valueOf(year)));
    }
}
