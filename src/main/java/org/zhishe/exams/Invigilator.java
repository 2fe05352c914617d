package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.Saved;
import org.zhishe.attempts.Standing;
import org.zhishe.kernel.Refusal;

/// Supervises running sittings for the exam room: takes answers, keeps the time, closes.
///
/// Every writer locks the sitting's row first, so a late save never slips between marking and submission.
@Service
@Transactional(readOnly = true)
public class Invigilator {

    /// For so long after hand-in a device may still deliver answers that were stuck on it (kept, marked late).
    private static final Duration DELIVERY = Duration.ofDays(7);

    private final Sittings sittings;
    private final Leases leases;
    private final Pauses pauses;
    private final AttemptEngine engine;
    private final Submissions submissions;
    private final OpenPapers openPapers;
    private final Heartbeat heartbeat;
    private final Clock clock;

    Invigilator(
            Sittings sittings,
            Leases leases,
            Pauses pauses,
            AttemptEngine engine,
            Submissions submissions,
            OpenPapers openPapers,
            Heartbeat heartbeat,
            Clock clock) {
        this.sittings = sittings;
        this.leases = leases;
        this.pauses = pauses;
        this.engine = engine;
        this.submissions = submissions;
        this.openPapers = openPapers;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /// What this token opens; empty where it is unknown or long over.
    ///
    /// A sitting that looks overdue is judged only after an outage, if there was one, is settled: what arrives
    /// first after an outage must not be late by the deadline from before it.
    public Optional<SittingPass> admit(String token) {
        var now = clock.instant();
        var admission = leases.admission(new SittingToken(token).hash(), now.minus(DELIVERY));
        if (admission.filter(found -> found.looksOverdue(now)).isPresent()) {
            heartbeat.beat();
        }
        return admission.map(found -> new SittingPass(found.sitting(), found.lease()));
    }

    public Status status(SittingPass pass) {
        return status(find(pass), pass, clock.instant());
    }

    public OpenPaper paper(SittingPass pass) {
        var sitting = find(pass);
        return openPapers.of(sitting, status(sitting, pass, clock.instant()));
    }

    /// Keeps every entry, also late and superseded ones, which do not count.
    @Transactional
    public SavedAnswers save(SittingPass pass, List<Entry> entries) {
        var arrival = clock.instant();
        var sitting = lock(pass);
        return keep(sitting, pass, entries, arrival);
    }

    @Transactional
    public Status pause(SittingPass pass) {
        var now = clock.instant();
        var sitting = lockCurrent(pass);
        var wasPaused = sitting.state() == SittingState.PAUSED;
        sitting.pause(now);
        if (!wasPaused) {
            pauses.save(new Pause(sitting.id(), now));
        }
        return status(sitting, pass, now);
    }

    @Transactional
    public Status resume(SittingPass pass) {
        var now = clock.instant();
        var sitting = lockCurrent(pass);
        sitting.resume(now);
        pauses.running(sitting.id()).ifPresent(pause -> pause.end(now));
        return status(sitting, pass, now);
    }

    /// Hands in, with the last entries. Handing in again gives the same receipt.
    ///
    /// @param spentMillis per slot, for display only
    @Transactional
    public Receipt submit(SittingPass pass, List<Entry> entries, Map<Integer, Long> spentMillis) {
        var now = clock.instant();
        var sitting = lock(pass);
        keep(sitting, pass, entries, now);
        if (!sitting.isSubmitted()) {
            requireCurrent(sitting, pass);
            sitting.handIn(now);
            pauses.running(sitting.id()).ifPresent(pause -> pause.end(now));
            submissions.mark(sitting, spentMillis, now);
        }
        return submissions.receipt(sitting);
    }

    public Receipt receipt(SittingPass pass) {
        var sitting = find(pass);
        if (!sitting.isSubmitted()) {
            throw new Refusal("exams.sitting.open");
        }
        return submissions.receipt(sitting);
    }

    private SavedAnswers keep(Sitting sitting, SittingPass pass, List<Entry> entries, Instant arrival) {
        var standing = standing(sitting, pass, arrival);
        var saved = entries.isEmpty()
                ? new Saved(List.of(), List.of())
                : engine.append(sitting.attemptId(), pass.lease(), entries, standing, arrival);
        return new SavedAnswers(
                saved.stored(),
                standing == Standing.LATE ? saved.stored() : List.of(),
                standing == Standing.SUPERSEDED ? saved.stored() : List.of(),
                saved.conflicts(),
                status(sitting, pass, clock.instant()));
    }

    private static Standing standing(Sitting sitting, SittingPass pass, Instant arrival) {
        if (pass.lease() != sitting.lease()) {
            return Standing.SUPERSEDED;
        }
        return sitting.isOver(arrival) ? Standing.LATE : Standing.COUNTS;
    }

    private Status status(Sitting sitting, SittingPass pass, Instant now) {
        return new Status(
                sitting.state(),
                pass.lease(),
                pass.lease() == sitting.lease(),
                engine.lastSequence(sitting.attemptId(), pass.lease()),
                now,
                sitting.left(now).toSeconds(),
                sitting.untilHandIn(now).toSeconds());
    }

    private Sitting find(SittingPass pass) {
        return sittings.findById(pass.sitting()).orElseThrow(() -> new Refusal("exams.sitting.unknown"));
    }

    private Sitting lockCurrent(SittingPass pass) {
        var sitting = lock(pass);
        requireCurrent(sitting, pass);
        return sitting;
    }

    private static void requireCurrent(Sitting sitting, SittingPass pass) {
        if (pass.lease() != sitting.lease()) {
            throw new Refusal("exams.sitting.superseded");
        }
    }

    private Sitting lock(SittingPass pass) {
        return sittings.lock(pass.sitting()).orElseThrow(() -> new Refusal("exams.sitting.unknown"));
    }
}
