package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.SlotState;

/// Ends sittings: marks them and writes their receipts.
@Service
@Transactional(readOnly = true)
class Submissions {

    /// A sitting is closed so long after its end: what arrived before it but waited for a connection and a lock is
    /// stored by then. Nobody gains by it; what arrives after the end is late, closed or not.
    static final Duration GRACE = Duration.ofSeconds(15);

    private final Sittings sittings;
    private final SittingRows rows;
    private final PaperShelf papers;
    private final AttemptEngine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            Sittings sittings,
            SittingRows rows,
            PaperShelf papers,
            AttemptEngine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.rows = rows;
        this.papers = papers;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /// Marks a sitting, writes its end and seals its receipt, within the caller's transaction and lock.
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt mark(SittingSnapshot closed, Map<Integer, Long> spentMillis, Instant now) {
        var receipt = receipt(closed, engine.finish(closed.attempt(), spentMillis, now));
        rows.close(closed, receipt.hash());
        events.publishEvent(new ExamSubmitted(closed.id(), closed.account()));
        return receipt;
    }

    /// The receipt, made anew from the answers; equal each time, because they only ever grow by ones that do not count.
    public Receipt receipt(SittingSnapshot sitting) {
        return receipt(
                sitting, engine.progress(sitting.attempt(), sitting.lease()).states());
    }

    private Receipt receipt(SittingSnapshot sitting, List<SlotState> answers) {
        var paper = papers.find(sitting.paper()).orElseThrow();
        return Receipt.of(sitting, paper.title(), engine.size(sitting.attempt()), answers);
    }

    /// The sittings to be closed, the longest overdue first.
    ///
    /// @param settled up to when outages are settled: a deadline before it does not move any more
    public List<UUID> overdue(Instant settled) {
        return sittings.overdue(settled.minus(GRACE));
    }

    /// Closes a sitting whose time is up; does nothing where it was closed or extended meanwhile.
    @Transactional
    public void expire(UUID id, Instant settled) {
        var now = clock.instant();
        rows.lock(id)
                .filter(sitting -> !sitting.isSubmitted() && sitting.isOver(settled.minus(GRACE)))
                .ifPresent(sitting -> mark(sitting.expired(now), Map.of(), now));
    }
}
