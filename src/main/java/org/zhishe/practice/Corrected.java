package org.zhishe.practice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.Purpose;
import org.zhishe.attempts.Regraded;

/// Puts a person's records right where one of their answers was marked anew.
@Component
class Corrected {

    private final Runs runs;
    private final Records records;

    Corrected(Runs runs, Records records) {
        this.runs = runs;
        this.records = records;
    }

    /// Within the transaction that marks anew. Half marks more or less change nothing here, nor does what was
    /// never answered.
    @EventListener
    void on(Regraded regraded) {
        if (regraded.purpose() == Purpose.PRACTICE
                && !regraded.shown().isEmpty()
                && regraded.wasRight() != regraded.isRight()) {
            runs.ofAttempt(regraded.attempt()).ifPresent(run -> correct(run, regraded));
        }
    }

    /// What a run tells at its end was noted then, else when it was answered.
    private void correct(Run run, Regraded regraded) {
        var noted = run.wish().telling() == Telling.AT_END ? run.finishedAt() : regraded.answeredAt();
        noted.ifPresent(at -> {
            var question = regraded.question();
            var record = records.lock(run.account(), question);
            if (record.answered() > 0) {
                records.write(run.account(), question.questionId(), record.corrected(regraded.isRight(), at));
                records.correct(run.account(), Days.of(at), regraded.isRight());
            }
        });
    }
}
