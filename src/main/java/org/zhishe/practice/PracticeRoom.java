package org.zhishe.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.Settled;
import org.zhishe.attempts.Settlements;
import org.zhishe.attempts.Standing;
import org.zhishe.corrections.Corrections;
import org.zhishe.corrections.FaultKind;
import org.zhishe.identity.Guests;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.privacy.Consents;
import org.zhishe.privacy.Purpose;

/// Takes the answers of runs and tells what is right. Several devices may answer one run; of each question the first
/// answer counts, and all see it.
@Service
@Transactional(readOnly = true)
public class PracticeRoom {

    private final Runs runs;
    private final Records records;
    private final SettingsRows settings;
    private final KeptRows keptRows;
    private final MyQuestions mine;
    private final Corrections corrections;
    private final TargetYear targetYear;
    private final Guests guests;
    private final Consents consents;
    private final AttemptEngine engine;
    private final Settlements settlements;
    private final Clock clock;

    PracticeRoom(
            Runs runs,
            Records records,
            SettingsRows settings,
            KeptRows keptRows,
            MyQuestions mine,
            Corrections corrections,
            TargetYear targetYear,
            Guests guests,
            Consents consents,
            AttemptEngine engine,
            Settlements settlements,
            Clock clock) {
        this.runs = runs;
        this.records = records;
        this.settings = settings;
        this.keptRows = keptRows;
        this.mine = mine;
        this.corrections = corrections;
        this.targetYear = targetYear;
        this.guests = guests;
        this.consents = consents;
        this.engine = engine;
        this.settlements = settlements;
        this.clock = clock;
    }

    /// Opens this person's run on this device: a new lease and token. Other devices may go on too.
    ///
    /// @throws Refusal if the run is another person's
    @Transactional
    public OpenedRun open(UUID account, UUID run) {
        var found = runs.lock(run)
                .filter(each -> each.account().equals(account))
                .orElseThrow(() -> new Refusal("practice.run.unknown"));
        var token = Token.random();
        var lease = found.lease() + 1;
        runs.open(run, lease, token.hash(), clock.instant());
        return new OpenedRun(run, lease, token.text());
    }

    /// What this token opens; empty where it is unknown.
    public Optional<RunPass> admit(Token token) {
        return runs.admitted(token.hash());
    }

    /// The run with its questions, and what may be told of them now.
    public RunState state(RunPass pass) {
        var run = find(pass);
        var progress = engine.progress(run.attempt(), pass.lease());
        return new RunState(
                run,
                settings.of(run.account()),
                kept(run),
                overSince(run),
                engine.shown(run.attempt()),
                progress.states(),
                told(run),
                progress.lastSequence(),
                clock.instant());
    }

    /// Keeps every answer; marks it at once where the run tells at once. What comes after the end is kept and does not
    /// count.
    @Transactional
    public Taken answer(RunPass pass, List<Entry> entries) {
        var now = clock.instant();
        admitGuest(find(pass));
        var run = runs.lock(pass.run()).orElseThrow(PracticeRoom::withdrawn);
        runs.use(run.id(), now);
        if (!run.isFinished() && run.wish().telling() == Telling.AT_ONCE) {
            var settled = settlements.settle(run.attempt(), pass.lease(), entries, now);
            settled.fresh().forEach(slot -> note(run.account(), slot, now));
            var ended = finishIfComplete(run, settled, now);
            return new Taken(run.account(), settled.appended(), settled.marks(), ended, now);
        }
        var standing = run.isFinished() ? Standing.LATE : Standing.COUNTS;
        var appended = engine.append(run.attempt(), pass.lease(), entries, standing, now);
        return new Taken(run.account(), appended, run.isFinished() ? told(run) : List.of(), run.isFinished(), now);
    }

    /// Ends a run. Ending it again changes nothing.
    @Transactional
    public RunState finish(RunPass pass) {
        guests.lock(find(pass).account());
        var run = runs.lock(pass.run()).orElseThrow(PracticeRoom::withdrawn);
        if (!run.isFinished()) {
            finish(run, clock.instant());
        }
        return state(pass);
    }

    /// The person keeps the question of a slot as a favourite, or no longer so.
    ///
    /// @throws Refusal if there is no such slot
    @Transactional
    public Kept favourite(RunPass pass, int slot, boolean wanted) {
        var run = find(pass);
        return mine.favourite(run.account(), engine.question(run.attempt(), slot), wanted);
    }

    /// The person notes something on the question of a slot; a blank note deletes it.
    ///
    /// @throws Refusal if there is no such slot, or the note is too long
    @Transactional
    public Kept note(RunPass pass, int slot, String text) {
        var run = find(pass);
        return mine.note(run.account(), engine.question(run.attempt(), slot), text);
    }

    /// The person reports a fault in the question of a slot.
    ///
    /// @throws Refusal if there is no such slot, or as [Corrections#report]
    @Transactional
    public void report(RunPass pass, int slot, FaultKind kind, String text) {
        var run = find(pass);
        corrections.report(run.account(), engine.question(run.attempt(), slot), kind, text);
    }

    /// A guest is somebody from the first answer on, and has read what that means. Locked before the run, as where a
    /// guest joins.
    private void admitGuest(Run run) {
        if (run.wish().source() == Source.TRIAL && guests.answered(run.account())) {
            consents.give(run.account(), Purpose.TRIAL);
        }
    }

    private Run find(RunPass pass) {
        return runs.find(pass.run()).orElseThrow(PracticeRoom::withdrawn);
    }

    private Map<Integer, Integer> overSince(Run run) {
        var year = targetYear.of(run.account());
        Map<Integer, Integer> bySlot = new TreeMap<>();
        for (var slot = 1; slot <= engine.size(run.attempt()); slot++) {
            var years = engine.question(run.attempt(), slot).examYears();
            if (years.areOverIn(year) && years.to() != null) {
                bySlot.put(slot, years.to());
            }
        }
        return bySlot;
    }

    private Map<Integer, Kept> kept(Run run) {
        var kept = keptRows.of(run.account(), run.wish().subject());
        Map<Integer, Kept> bySlot = new TreeMap<>();
        for (var slot = 1; slot <= engine.size(run.attempt()); slot++) {
            var id = engine.question(run.attempt(), slot).questionId();
            bySlot.put(slot, kept.getOrDefault(id, Kept.NOTHING));
        }
        return bySlot;
    }

    private boolean finishIfComplete(Run run, Settled settled, Instant now) {
        if (settled.fresh().isEmpty() || settlements.settled(run.attempt()).size() < engine.size(run.attempt())) {
            return false;
        }
        finish(run, now);
        return true;
    }

    /// What was not told slot by slot is noted now.
    private void finish(Run run, Instant now) {
        engine.finish(run.attempt(), Map.of(), now);
        runs.finish(run.id(), now);
        if (run.wish().telling() == Telling.AT_END) {
            engine.marked(run.attempt()).slots().stream()
                    .filter(MarkedSlot::answered)
                    .forEach(slot -> note(run.account(), slot, now));
        }
    }

    private void note(UUID account, MarkedSlot slot, Instant now) {
        var day = Days.of(now);
        var record = records.lock(account, slot.question());
        var leavesAfter = settings.of(account).leavesAfter();
        records.write(account, slot.question().questionId(), record.after(slot.right(), day, now, leavesAfter));
        records.count(account, day, slot.right());
    }

    private List<MarkedSlot> told(Run run) {
        return switch (run.wish().telling()) {
            case SHOWN -> settlements.unanswered(run.attempt());
            case AT_ONCE -> settlements.settled(run.attempt());
            case AT_END -> run.isFinished() ? engine.marked(run.attempt()).slots() : List.of();
        };
    }

    /// The token was good a moment ago.
    private static Refusal withdrawn() {
        return new Refusal("rest.token");
    }
}
