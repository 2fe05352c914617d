package org.zhishe.practice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.Settlements;
import org.zhishe.kernel.Refusal;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// Ten questions for a guest, who has no account yet.
@Service
@Transactional(readOnly = true)
public class Trial {

    private final Runs runs;
    private final NewRuns newRuns;
    private final PracticeRoom room;
    private final Settlements settlements;
    private final Programme programme;

    Trial(Runs runs, NewRuns newRuns, PracticeRoom room, Settlements settlements, Programme programme) {
        this.runs = runs;
        this.newRuns = newRuns;
        this.room = room;
        this.settlements = settlements;
        this.programme = programme;
    }

    /// Opens the guest's ten questions, the same as before where they tried before.
    ///
    /// @throws Refusal where there are none
    @Transactional
    public OpenedRun open(UUID guest) {
        var wish = Wish.trial(first().id());
        var year = programme.latestExamYear().year();
        var run = runs.of(guest, wish).map(Run::id).orElseGet(() -> newRuns.begin(guest, wish, DailyTen.TEN, year));
        return room.open(guest, run);
    }

    /// How many questions a guest has answered.
    public int answered(UUID guest) {
        return ofGuest(guest)
                .map(run -> settlements.settled(run.attempt()).size())
                .orElse(0);
    }

    private Optional<Run> ofGuest(UUID guest) {
        return runs.of(guest, Wish.trial(first().id()));
    }

    /// Who is new has not said yet what exam it is for; most sit the first of all.
    private Subject first() {
        return programme.subjects().stream()
                .filter(Subject::objective)
                .findFirst()
                .orElseThrow(() -> new Refusal("practice.nothing"));
    }
}
