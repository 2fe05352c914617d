package org.zhishe.exams.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.zhishe.exams.ExamRoom;
import org.zhishe.exams.MockExams;
import org.zhishe.exams.PaperOffer;
import org.zhishe.exams.SittingSummary;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.kernel.Score;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.EmptyState;
import org.zhishe.uikit.PageHeading;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Titles;

/// 模考: what runs, what can be sat, what was sat.
@Route(ExamsNavigation.EXAMS)
@PageTitle("exams.title")
@DynamicPageTitle(Titles.class)
@Menu(order = 30, icon = "timer", title = "exams.title")
@PermitAll
class ExamsView extends Div implements AfterNavigationObserver {

    private static final int HISTORY = 20;

    private final MockExams exams;
    private final ExamRoom room;
    private final DrawCards draws;
    private final ContinueButton continuing;
    private final CurrentAccount current;
    private final ExamTexts texts;

    private final Div running = new Div();
    private final Div offers = new Div();
    private final Div history = new Div();
    private int shown = HISTORY;

    ExamsView(
            MockExams exams,
            ExamRoom room,
            DrawCards draws,
            ContinueButton continuing,
            CurrentAccount current,
            ExamTexts texts) {
        this.exams = exams;
        this.room = room;
        this.draws = draws;
        this.continuing = continuing;
        this.current = current;
        this.texts = texts;
        running.addClassName("stacked");
        offers.addClassName("stacked");
        history.addClassName("stacked");
        var left = new Div(running, offers);
        left.addClassName("stacked");
        var columns = new Div(left, history);
        columns.addClassName("columns");
        add(new PageHeading(texts.of("exams.title")), columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        running.removeAll();
        var inProgress = exams.running(account());
        inProgress.forEach(sitting -> running.add(runningCard(sitting)));
        offers.removeAll();
        exams.offers().forEach(offer -> offers.add(offerCard(offer, inProgress)));
        draws.show(account(), inProgress, offers);
        if (offers.getComponentCount() == 0) {
            offers.add(new EmptyState(Shape.TIMER, texts.of("exams.none.title"), texts.of("exams.none.text")));
        }
        showHistory();
    }

    private void showHistory() {
        var page = exams.history(account(), PageRequest.of(0, shown));
        var card = new Card(texts.of("exams.history"));
        page.forEach(sitting -> card.add(historyRow(sitting)));
        if (page.isEmpty()) {
            card.add(new EmptyState(
                    Shape.CHART, texts.of("exams.history.none.title"), texts.of("exams.history.none.text")));
        }
        if (page.hasNext()) {
            card.add(Buttons.quiet(texts.of("exams.history.more"), click -> {
                shown += HISTORY;
                showHistory();
            }));
        }
        history.removeAll();
        history.add(card);
    }

    private Card runningCard(SittingSummary sitting) {
        var card = new Card(sitting.title(), Badge.kind(texts.mode(sitting.mode())));
        card.add(line(texts.name(sitting.subject())), line(RunningText.of(sitting, texts)));
        card.add(Buttons.primary(
                texts.of("exams.continue"),
                click -> ExamsNavigation.enter(room.open(account(), sitting.sitting()), texts)));
        return card;
    }

    private Card offerCard(PaperOffer offer, List<SittingSummary> inProgress) {
        var card = new Card(offer.title(), Badge.kind(texts.name(offer.subject())));
        card.add(
                line(texts.structure(offer.sections())),
                line(texts.of("exams.offer.time", offer.minutes(), offer.full(), offer.pass())));
        if (offer.sealed()) {
            card.add(line(texts.of("exams.offer.sealed.text")));
        }
        var start = inProgress.stream()
                .filter(sitting -> sitting.paper().equals(offer.id()))
                .findFirst()
                .map(sitting -> continuing.of(account(), sitting))
                .orElseGet(() -> startButton(offer));
        start.addClassName("start");
        card.add(start);
        return card;
    }

    private Button startButton(PaperOffer offer) {
        return Buttons.tinted(texts.of("exams.start"), click -> dialog(offer).open());
    }

    private StartDialog dialog(PaperOffer offer) {
        return new StartDialog(
                offer, texts, mode -> ExamsNavigation.enter(room.start(account(), offer.id(), mode), texts));
    }

    private Anchor historyRow(SittingSummary sitting) {
        var what = new Div(new Span(sitting.title()), line(texts.time(sitting.startedAt())));
        var result = new Div();
        result.addClassName("result");
        sitting.total().ifPresent(total -> {
            if (total.isFinal()) {
                result.add(new Span(texts.of("exams.score", total.score())));
                sitting.pass().ifPresent(pass -> result.add(verdict(total.score(), pass)));
            } else {
                result.add(Badge.kind(texts.of("exams.not-marked")));
            }
        });
        var row = new Anchor(ExamsNavigation.result(sitting.sitting()), what, result);
        row.addClassName("sitting-row");
        return row;
    }

    private Badge verdict(Score score, Score pass) {
        return score.compareTo(pass) >= 0
                ? Badge.ok(texts.of("exams.passed"))
                : new Badge(texts.of("exams.below", score.shortOf(pass)));
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassNames("sm", "mut");
        return line;
    }

    private UUID account() {
        return current.require().account();
    }
}
