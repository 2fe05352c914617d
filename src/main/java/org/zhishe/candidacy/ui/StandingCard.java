package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhishe.candidacy.Standing;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Callout;
import org.zhishe.uikit.Card;

/// What a person still needs, when it is, and what counts of what they passed.
final class StandingCard extends Composite<Card> {

    private final transient Standing standing;
    private final transient ExamDays days;

    StandingCard(Standing standing, ExamDays days) {
        this.standing = standing;
        this.days = days;
        var list = new UnorderedList();
        list.addClassName("milestones");
        standing.needed()
                .forEach(subject -> list.add(
                        line(days.name(subject.name()), new Span(days.sitting(subject, standing.examYear())))));
        standing.counted()
                .forEach(pass -> list.add(line(
                        days.name(pass.subject().name()),
                        Badge.ok(days.of(
                                "candidacy.passed", String.valueOf(pass.year()), String.valueOf(pass.until()))))));
        getContent().add(when(), list);
        if (standing.needed().isEmpty()) {
            getContent().add(Callout.ok(days.of("candidacy.complete")));
        } else if (standing.level().countsForYears() == 1 && standing.needed().size() > 1) {
            getContent()
                    .add(Callout.info(
                            days.of("candidacy.one-year", standing.needed().size())));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(
                days.of("candidacy.standing", String.valueOf(standing.examYear().year())),
                Badge.kind(days.name(standing.level().name())));
    }

    private Paragraph when() {
        var line = new Paragraph(days.daysUntil(standing)
                .map(number -> days.of("candidacy.days", number, days.exam(standing.examYear())))
                .orElseGet(() -> days.exam(standing.examYear())));
        line.addClassName("strong");
        return line;
    }

    private static ListItem line(String what, Span beside) {
        var name = new Span(what);
        name.addClassName("strong");
        beside.addClassName("mut");
        return new ListItem(name, beside);
    }
}
