package org.zhishe.exams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.zhishe.attempts.Total;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.MockExams;
import org.zhishe.exams.SittingSummary;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Score;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.PassBar;

/// On the home screen: the sitting to go on with, or a way to start one; and how the last one went.
@org.springframework.stereotype.Component
class ExamHomeCard implements HomeCard {

    private final MockExams exams;
    private final ExamRoom room;
    private final CurrentAccount current;
    private final ExamTexts texts;

    ExamHomeCard(MockExams exams, ExamRoom room, CurrentAccount current, ExamTexts texts) {
        this.exams = exams;
        this.room = room;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> component() {
        var account = current.require().account();
        var cards = new Div();
        cards.addClassName("stacked");
        var running = exams.running(account);
        cards.add(running.isEmpty() ? invitation() : continuation(account, running.getFirst()));
        exams.history(account, PageRequest.of(0, 1)).forEach(last -> cards.add(lastCard(last)));
        return Optional.of(cards);
    }

    private Card continuation(UUID account, SittingSummary sitting) {
        var card = new Card(texts.of("exams.home.running"));
        card.add(
                new Paragraph(sitting.title()),
                quiet(RunningText.of(sitting, texts)),
                Buttons.primary(
                        texts.of("exams.continue"),
                        click -> ExamsNavigation.enter(room.open(account, sitting.sitting()), texts)));
        return card;
    }

    private Card invitation() {
        var card = new Card(texts.of("exams.home.start"));
        card.add(
                quiet(texts.of("exams.home.start.text")),
                Buttons.tintedLink(texts.of("exams.home.choose"), ExamsNavigation.EXAMS));
        return card;
    }

    private Card lastCard(SittingSummary last) {
        var card = new Card(texts.of("exams.home.last"));
        last.total().ifPresent(total -> {
            if (total.isFinal()) {
                card.add(new Paragraph(last.title() + " " + texts.score(total.score(), total.full())));
                last.pass().ifPresent(pass -> card.add(bar(total, pass)));
            } else {
                card.add(new Paragraph(last.title()), quiet(texts.of("exams.not-marked.text", total.unmarked())));
            }
        });
        card.add(Buttons.tintedLink(texts.of("exams.home.see"), ExamsNavigation.result(last.sitting())));
        return card;
    }

    private PassBar bar(Total total, Score pass) {
        var label = texts.of("exams.result.bar", total.score(), total.full(), pass);
        return new PassBar(percent(total.score(), total.full()), percent(pass, total.full()), label)
                .scale("0", texts.of("exams.pass-line", pass), total.full().toString());
    }

    private static double percent(Score part, Score whole) {
        return part.value().doubleValue() * 100 / whole.value().doubleValue();
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("sm", "mut");
        return line;
    }
}
