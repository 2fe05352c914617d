package org.zhishe.candidacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zhishe.candidacy.Candidacies;
import org.zhishe.candidacy.Standing;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.IdentityRoutes;
import org.zhishe.identity.Role;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;

/// On the home screen: how long until one's exam.
@org.springframework.stereotype.Component
class CountdownCard implements HomeCard {

    private final Candidacies candidacies;
    private final CurrentAccount current;
    private final ExamDays days;

    CountdownCard(Candidacies candidacies, CurrentAccount current, ExamDays days) {
        this.candidacies = candidacies;
        this.current = current;
        this.days = days;
    }

    @Override
    public int order() {
        return 10;
    }

    /// Nothing for who passed everything, and no question to who is here to teach or to organise.
    @Override
    public Optional<Component> component() {
        var standing = candidacies.standing().filter(known -> !days.isOver(known.examYear()));
        if (standing.isPresent()) {
            return standing.filter(known -> !known.needed().isEmpty()).map(this::countdown);
        }
        return current.require().is(Role.CANDIDATE) ? Optional.of(question()) : Optional.empty();
    }

    private Component countdown(Standing standing) {
        var line = new Div();
        line.addClassName("countdown");
        days.left(standing).ifPresent(left -> line.add(large(left)));
        var year = String.valueOf(standing.examYear().year());
        var what = new Paragraph(days.of("candidacy.countdown", year));
        what.addClassName("strong");
        var when = new Span(standing.firstDay()
                .map(first -> days.of("candidacy.countdown.first", days.day(first)))
                .orElseGet(() -> days.exam(standing.examYear())));
        when.addClassNames("sm", "mut");
        line.add(
                new Div(what, when),
                Buttons.tintedLink(days.of("candidacy.countdown.open"), CandidacyNavigation.EXAM_YEAR));
        return line;
    }

    private static Component large(String text) {
        var large = new Paragraph(text);
        large.addClassName("days");
        return large;
    }

    private Component question() {
        var card = new Card(days.of("candidacy.question"));
        var text = new Paragraph(days.of("candidacy.question.text"));
        text.addClassNames("sm", "mut");
        card.add(text, Buttons.tintedLink(days.of("candidacy.question.answer"), IdentityRoutes.WELCOME));
        return card;
    }
}
