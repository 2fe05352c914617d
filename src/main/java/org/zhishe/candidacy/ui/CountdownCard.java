package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Standing;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;

/// On the home screen: how long until one's exam.
@org.springframework.stereotype.Component
class CountdownCard implements HomeCard {

    private final Candidacies candidacies;
    private final ExamDays days;

    CountdownCard(Candidacies candidacies, ExamDays days) {
        this.candidacies = candidacies;
        this.days = days;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> component() {
        return Optional.of(candidacies.standing().map(this::countdown).orElseGet(this::question));
    }

    private Component countdown(Standing standing) {
        var year = String.valueOf(standing.examYear().year());
        var line = new Div();
        line.addClassName("countdown");
        days.daysUntil(standing).ifPresent(number -> line.add(number(number)));
        var what = new Paragraph(days.of("candidacy.countdown", year));
        what.addClassName("strong");
        var when = new Span(days.firstDay(standing)
                .map(first -> days.of("candidacy.countdown.first", days.day(first)))
                .orElseGet(() -> days.exam(standing.examYear())));
        when.addClassNames("sm", "mut");
        line.add(new Div(what, when), link("candidacy.countdown.open"));
        return line;
    }

    private Component number(long number) {
        var days = new Span(String.valueOf(number));
        days.addClassName("days");
        var unit = new Span(this.days.of("candidacy.countdown.unit", number));
        return new Paragraph(days, unit);
    }

    private Component question() {
        var card = new Card(days.of("candidacy.question"));
        var text = new Paragraph(days.of("candidacy.question.text"));
        text.addClassNames("sm", "mut");
        card.add(text, link("candidacy.question.answer"));
        return card;
    }

    private Component link(String key) {
        return Buttons.tintedLink(days.of(key), CandidacyNavigation.EXAM_YEAR);
    }
}
