package org.zhishe.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.attempts.MarkedRound;
import org.zhishe.exams.ExamResult;
import org.zhishe.exams.ui.ExamsNavigation;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.marking.Request;
import org.zhishe.marking.Requests;
import org.zhishe.marking.TaskState;
import org.zhishe.uikit.Badge;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.CodeSlip;
import org.zhishe.uikit.FormDialog;
import org.zhishe.uikit.Toasts;

/// Who marked a sitting and with what outcome, who is to, and whom else one may ask.
final class RequestsCard extends Composite<Card> {

    private final transient ExamResult result;
    private final transient Requests requests;
    private final transient MarkingTexts texts;
    private final transient Toasts toasts;
    private final Div body = new Div();
    private Optional<FormDialog> asking = Optional.empty();

    RequestsCard(ExamResult result, Requests requests, MarkingTexts texts, Toasts toasts) {
        this.result = result;
        this.requests = requests;
        this.texts = texts;
        this.toasts = toasts;
        body.addClassName("stack");
        getContent().add(body);
        show();
    }

    @Override
    protected Card initContent() {
        var card = new Card(texts.of("marking.title"));
        card.addClassName("no-print");
        return card;
    }

    private void show() {
        body.removeAll();
        var all = requests.of(result.sitting());
        all.stream()
                .filter(each -> each.state() == TaskState.DONE)
                .sorted(Comparator.comparing((Request each) -> each.round().orElse(0)))
                .forEach(each -> body.add(done(each)));
        all.stream().filter(RequestsCard::isUnderWay).forEach(each -> body.add(underWay(each)));
        var byOthers = all.stream().anyMatch(each -> each.kind().isSomebodyElse() && each.state() == TaskState.DONE);
        var askedEditors = all.stream().anyMatch(each -> each.kind() == MarkedBy.EDITOR);
        if (all.isEmpty()) {
            body.add(quiet(texts.of("marking.how")));
        }
        var self = byOthers ? Optional.<Button>empty() : Optional.of(self(all));
        body.add(ways(self, !askedEditors));
    }

    private static boolean isUnderWay(Request request) {
        return request.state() != TaskState.DONE && request.kind().isSomebodyElse();
    }

    /// The first thing to do where nothing was done yet.
    private Button self(List<Request> all) {
        var own = all.stream().filter(each -> each.kind() == MarkedBy.SELF).toList();
        if (own.stream().anyMatch(each -> each.state() == TaskState.TAKEN)) {
            return Buttons.primary(texts.of("marking.self.go-on"), click -> attempt(this::markMyself));
        }
        return own.isEmpty()
                ? Buttons.primary(texts.of("marking.self"), click -> attempt(this::markMyself))
                : Buttons.secondary(texts.of("marking.self.again"), click -> attempt(this::markMyself));
    }

    private Div ways(Optional<Button> self, boolean editors) {
        var ways = new Div();
        ways.addClassNames("row", "wrap");
        self.ifPresent(ways::add);
        if (editors) {
            ways.add(Buttons.secondary(texts.of("marking.ask-editors"), click -> askEditors()));
        }
        ways.add(Buttons.secondary(texts.of("marking.ask-person"), click -> askPerson()));
        return ways;
    }

    private Component done(Request request) {
        var score = round(request)
                .map(round -> texts.of("marking.score", round.score(), result.full()))
                .orElse("");
        var figure = new Span(score);
        figure.addClassNames("num", "strong");
        var when = request.doneAt().map(texts::time).orElse("");
        var row = row(texts.who(request), when, figure);
        if (request.round().filter(this::counts).isPresent() && result.rounds().size() > 2) {
            row.add(Badge.kind(texts.of("marking.counts")));
        }
        request.round()
                .filter(round -> round != result.round()) // these are on the screen
                .map(round -> ExamsNavigation.result(result.sitting(), round))
                .ifPresent(address -> row.add(new Anchor(address, texts.of("marking.comments"))));
        return row;
    }

    private boolean counts(int round) {
        return round == result.rounds().getLast().round();
    }

    private Optional<MarkedRound> round(Request request) {
        return result.rounds().stream()
                .filter(round -> request.round()
                        .filter(number -> number == round.round())
                        .isPresent())
                .findFirst();
    }

    private Component underWay(Request request) {
        var state = request.state() == TaskState.OPEN
                ? texts.of("marking.state.open", texts.time(request.askedAt()))
                : request.marker()
                        .map(name -> texts.of("marking.state.taken-by", name))
                        .orElseGet(() -> texts.of("marking.state.taken"));
        var row = row(texts.who(request), state);
        if (request.kind() == MarkedBy.NAMED && request.state() == TaskState.OPEN) {
            row.add(Buttons.quiet(
                    texts.of("marking.new-link"),
                    click -> attempt(() -> showLink(request.called(), requests.newLink(request.task())))));
        }
        row.add(Buttons.quiet(texts.of("marking.withdraw"), click -> withdraw(request)));
        return row;
    }

    private static Div row(String who, String state, Component... more) {
        var name = new Span(who);
        name.addClassName("strong");
        var caption = new Span(state);
        caption.addClassNames("cap", "b");
        var what = new Div(name, caption);
        what.addClassName("grow");
        var row = new Div(what);
        row.add(more);
        row.addClassNames("li", "marking-row");
        return row;
    }

    private void markMyself() {
        var task = requests.markMyself(result.sitting());
        UI.getCurrent().navigate(MarkingNavigation.work(task));
    }

    private void askEditors() {
        open(FormDialog.asking(
                texts.of("marking.ask-editors"),
                texts.of("marking.ask"),
                () -> {
                    requests.askEditors(result.sitting());
                    UI.getCurrent().refreshCurrentRoute(false);
                },
                new Paragraph(texts.of("marking.ask-editors.text"))));
    }

    private void askPerson() {
        var called = new TextField(texts.of("marking.called-label"));
        called.setHelperText(texts.of("marking.called.help"));
        called.setMaxLength(Requests.LONGEST_NAME);
        var dialog = FormDialog.asking(
                texts.of("marking.ask-person"),
                texts.of("marking.make-link"),
                () -> showLink(called.getValue(), requests.askPerson(result.sitting(), called.getValue())),
                new Paragraph(texts.of("marking.ask-person.text")),
                called);
        dialog.refusals().at(called, "marking.called");
        open(dialog);
        called.focus();
    }

    /// One at a time, however often a button is pressed.
    private void open(FormDialog dialog) {
        if (asking.filter(FormDialog::isOpened).isEmpty()) {
            asking = Optional.of(dialog);
            dialog.open();
        }
    }

    private void showLink(String called, Token link) {
        body.removeAll();
        body.add(new CodeSlip(
                texts.of("marking.link.slip", called),
                result.title(),
                texts.address(link),
                texts.of("marking.link.how"),
                this::show));
    }

    /// Whoever is marking loses what they did: that is asked about.
    private void withdraw(Request request) {
        Runnable withdraw = () -> attempt(() -> {
            requests.withdraw(request.task());
            UI.getCurrent().refreshCurrentRoute(false);
        });
        if (request.state() == TaskState.TAKEN) {
            open(FormDialog.destroying(
                    texts.of("marking.withdraw.title"),
                    texts.of("marking.withdraw"),
                    withdraw,
                    new Paragraph(texts.of("marking.withdraw.text"))));
        } else {
            withdraw.run();
        }
    }

    /// What is refused has changed meanwhile, so the whole screen is read again.
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            toasts.refused(refusal);
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("sm", "mut");
        return line;
    }
}
