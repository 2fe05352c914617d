package org.zhishe.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.Role;
import org.zhishe.practice.Diary;
import org.zhishe.practice.Practice;
import org.zhishe.practice.RunTitles;
import org.zhishe.practice.Task;
import org.zhishe.uikit.Buttons;
import org.zhishe.uikit.Card;
import org.zhishe.uikit.HomeCard;
import org.zhishe.uikit.Shape;
import org.zhishe.uikit.Texts;

/// On the home screen: today's plan, what was done, and one button to go on.
@org.springframework.stereotype.Component
class TodayCard implements HomeCard {

    private final Practice practice;
    private final RunTitles titles;
    private final CurrentAccount current;
    private final Texts texts;

    TodayCard(Practice practice, RunTitles titles, CurrentAccount current, Texts texts) {
        this.practice = practice;
        this.titles = titles;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    /// Nothing for who neither sits the exam nor ever practised.
    @Override
    public Optional<Component> component() {
        var diary = practice.diary();
        if (!current.require().is(Role.CANDIDATE) && diary.answered() == 0) {
            return Optional.empty();
        }
        var plan = practice.today();
        return plan.isEmpty() ? Optional.empty() : Optional.of(card(plan, diary));
    }

    private Card card(List<Task> plan, Diary diary) {
        var done = plan.stream().filter(Task::isDone).count();
        var beside = new Span(texts.of("practice.today.done", done, plan.size()));
        beside.addClassNames("cap", "num");
        var card = new Card(texts.of("practice.today"), beside);
        plan.forEach(task -> card.add(row(task)));
        card.add(note(diary));
        var next = plan.stream().filter(task -> !task.isDone()).findFirst();
        card.add(Buttons.primary(
                texts.of(next.isEmpty() ? "practice.today.more" : "practice.today.go"),
                click -> PracticeNavigation.enter(practice.goOn())));
        return card;
    }

    private Way row(Task task) {
        return new Way(
                task.isDone() ? Shape.CHECK : Shape.PLAY,
                texts.of("practice.today." + task.kind().code(), titles.of(task.wish()), task.questions()),
                task.isWeak() ? texts.of("practice.today.first") : titles.subject(task.wish()),
                task.isDone() ? texts.of("practice.today.is-done") : texts.of("practice.minutes", task.minutes()),
                () -> PracticeNavigation.enter(practice.start(task.wish())));
    }

    private Span note(Diary diary) {
        var text = diary.answeredToday() == 0
                ? texts.of("practice.diary.nothing-yet")
                : texts.of("practice.diary.today", diary.answeredToday(), diary.rightToday());
        var streak = diary.streak() > 1 ? texts.of("practice.diary.streak", diary.streak()) : "";
        var minutes = practice.minutesADay();
        var enough = minutes.isPresent() && diary.minutesToday() >= minutes.getAsInt()
                ? texts.of("practice.diary.minutes", minutes.getAsInt())
                : "";
        var note = new Span(text + streak + enough);
        note.addClassNames("cap", "b");
        return note;
    }
}
