package org.zhishe.exams;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Entry;
import org.zhishe.attempts.Standing;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;

/// Supervises running sittings for the exam room: takes answers, keeps the time, closes.
///
/// Every writer locks the sitting's row first, so a late save never slips between marking and submission.
@Service
@Transactional(readOnly = true)
public class Invigilator {

    private final Sittings sittings;
    private final SittingRows rows;
    private final Pauses pauses;
    private final AttemptEngine engine;
    private final Submissions submissions;
    private final OpenPapers openPapers;
    private final Admissions admissions;
    private final Clock clock;

    Invigilator(
            Sittings sittings,
            SittingRows rows,
            Pauses pauses,
            AttemptEngine engine,
            Submissions submissions,
            OpenPapers openPapers,
            Admissions admissions,
            Clock clock) {
        this.sittings = sittings;
        this.rows = rows;
        this.pauses = pauses;
        this.engine = engine;
        this.submissions = submissions;
        this.openPapers = openPapers;
        this.admissions = admissions;
        this.clock = clock;
    }

    /// What this token opens; empty where it is unknown or long over.
    ///
    /// A sitting that looks overdue is judged only after an outage, if there was one, is settled: what arrives
    /// first after an outage must not be late by the deadline from before it.
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // settling an outage takes a transaction of its own
    public Optional<SittingPass> admit(Token token) {
        return admissions.admit(token);
    }

    public Status status(SittingPass pass) {
        var sitting = find(pass);
        return status(sitting, pass, engine.lastSequence(sitting.attempt(), pass.lease()), clock.instant());
    }

    public OpenPaper paper(SittingPass pass) {
        var sitting = find(pass);
        var progress = engine.progress(sitting.attempt(), pass.lease());
        var status = status(sitting, pass, progress.lastSequence(), clock.instant());
        return openPapers.of(sitting, progress.states(), status);
    }

    /// Keeps every entry, also late and superseded ones, which do not count.
    @Transactional
    public SavedAnswers save(SittingPass pass, List<Entry> entries) {
        var arrival = pass.arrival();
        var sitting = rows.lock(pass).orElseThrow(Invigilator::withdrawn);
        var standing = standing(sitting, pass, arrival);
        var appended = engine.append(sitting.attempt(), pass.lease(), entries, standing, arrival);
        var stored = appended.saved().stored();
        return new SavedAnswers(
                stored,
                standing == Standing.LATE ? stored : List.of(),
                standing == Standing.SUPERSEDED ? stored : List.of(),
                appended.saved().conflicts(),
                status(sitting, pass, appended.lastSequence(), clock.instant()));
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

    /// Hands in, as the candidate decided. Handing in again gives the same receipt.
    ///
    /// Answers that come along are saved before, on their own: what arrived in time counts, also where the
    /// hand-in is refused.
    ///
    /// @param spentMillis per slot, for display only
    /// @throws Refusal in realistic mode before hand-in is allowed, and from a device that is not the current one
    @Transactional
    public Receipt submit(SittingPass pass, Map<Integer, Long> spentMillis) {
        return submit(pass, spentMillis, SittingSnapshot::handIn);
    }

    /// Hands in because a device's clock ran out, which may have missed that the server gave time back.
    ///
    /// @throws Refusal while there is time left, and from a device that is not the current one
    @Transactional
    public Receipt submitAtEnd(SittingPass pass, Map<Integer, Long> spentMillis) {
        return submit(pass, spentMillis, SittingSnapshot::handInAtEnd);
    }

    public Receipt receipt(SittingPass pass) {
        var sitting = find(pass);
        if (!sitting.isSubmitted()) {
            throw new Refusal("exams.sitting.open");
        }
        return submissions.receipt(sitting);
    }

    private Receipt submit(
            SittingPass pass,
            Map<Integer, Long> spentMillis,
            BiFunction<SittingSnapshot, Instant, SittingSnapshot> handIn) {
        var sitting = rows.lock(pass).orElseThrow(Invigilator::withdrawn);
        if (sitting.isSubmitted()) {
            return submissions.receipt(sitting);
        }
        requireCurrent(sitting.lease(), pass);
        var now = pass.arrival();
        var closed = handIn.apply(sitting, now);
        if (sitting.state() == SittingState.PAUSED) {
            pauses.running(sitting.id()).ifPresent(pause -> pause.end(now));
        }
        return submissions.mark(closed, spentMillis, now);
    }

    private static Standing standing(SittingSnapshot sitting, SittingPass pass, Instant arrival) {
        if (pass.lease() != sitting.lease()) {
            return Standing.SUPERSEDED;
        }
        return sitting.isOver(arrival) ? Standing.LATE : Standing.COUNTS;
    }

    private static Status status(SittingSnapshot sitting, SittingPass pass, int lastSequence, Instant now) {
        return new Status(
                sitting.state(),
                pass.lease(),
                pass.lease() == sitting.lease(),
                lastSequence,
                now,
                sitting.left(now).toSeconds(),
                sitting.untilHandIn(now).toSeconds());
    }

    private Status status(Sitting sitting, SittingPass pass, Instant now) {
        var last = engine.lastSequence(sitting.attemptId(), pass.lease());
        return status(sitting.snapshot(), pass, last, now);
    }

    private SittingSnapshot find(SittingPass pass) {
        return rows.find(pass).orElseThrow(Invigilator::withdrawn);
    }

    private Sitting lockCurrent(SittingPass pass) {
        var sitting = sittings.lock(pass.sitting(), pass.lease()).orElseThrow(Invigilator::withdrawn);
        requireCurrent(sitting.lease(), pass);
        return sitting;
    }

    private static void requireCurrent(int current, SittingPass pass) {
        if (pass.lease() != current) {
            throw new Refusal("exams.sitting.superseded");
        }
    }

    /// The token was good a moment ago.
    private static Refusal withdrawn() {
        return new Refusal("rest.token");
    }
}
