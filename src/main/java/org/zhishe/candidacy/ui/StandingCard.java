package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
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
        var list = new Lines();
        standing.needed()
                .forEach(subject -> list.add(days.name(subject.name()), days.sitting(subject, standing.examYear())));
        standing.counted().forEach(pass -> list.add(days.name(pass.subject().name()), passed(pass)));
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

    private Badge passed(Standing.Counted pass) {
        return Badge.ok(days.of("candidacy.passed", String.valueOf(pass.year()), String.valueOf(pass.until())));
    }

    private Paragraph when() {
        var first = standing.firstDay().map(days::day).orElseGet(() -> days.exam(standing.examYear()));
        var line = new Paragraph(days.left(standing)
                .map(left -> days.of("candidacy.left-and-when", left, first))
                .orElse(first));
        line.addClassName("strong");
        return line;
    }
}
