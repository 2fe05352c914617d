package org.zhishe.practice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.PlannedSlot;
import org.zhishe.attempts.Purpose;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// Begins runs: chooses the questions and freezes them.
@Component
class NewRuns {

    private final Runs runs;
    private final Selection selection;
    private final AttemptEngine engine;
    private final Programme programme;
    private final Clock clock;

    NewRuns(Runs runs, Selection selection, AttemptEngine engine, Programme programme, Clock clock) {
        this.runs = runs;
        this.selection = selection;
        this.engine = engine;
        this.programme = programme;
        this.clock = clock;
    }

    /// Within the caller's transaction.
    ///
    /// @param size how many questions at most
    /// @param year the exam year the questions must be right for
    /// @throws Refusal where there is no question for it
    UUID begin(UUID account, Wish wish, int size, int year) {
        return begin(account, wish, selection.choose(account, wish, size, year));
    }

    /// With exactly these questions.
    UUID begin(UUID account, Wish wish, List<QuestionVersion> questions) {
        if (questions.isEmpty()) {
            throw new Refusal("practice.nothing");
        }
        var subject = programme.subject(wish.subject());
        var planned =
                questions.stream().map(question -> planned(question, subject)).toList();
        var now = clock.instant();
        var attempt = engine.start(account, Purpose.PRACTICE, planned, now);
        var run = new Run(Ids.next(), account, attempt, wish, 0, now, now, Optional.empty());
        runs.add(run);
        return run.id();
    }

    private static PlannedSlot planned(QuestionVersion question, Subject subject) {
        var marking = ChoiceMarking.in(subject.paper(), question.body().kind())
                .orElseThrow(() -> new Refusal("practice.nothing"));
        return new PlannedSlot.Choice(question, marking);
    }
}
