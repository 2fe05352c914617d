package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.Purpose;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Token;
import org.zhishe.privacy.Consents;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Rule;

/// Lets candidates into the exam room: starts a sitting, or opens a running one on another device.
@Service
@Transactional(readOnly = true)
public class ExamRoom {

    private final PaperShelf shelf;
    private final PaperPlans plans;
    private final Sittings sittings;
    private final SittingRows rows;
    private final Leases leases;
    private final AttemptEngine engine;
    private final Programme programme;
    private final Consents consents;
    private final PaperSeals seals;
    private final Clock clock;

    ExamRoom(
            PaperShelf shelf,
            PaperPlans plans,
            Sittings sittings,
            SittingRows rows,
            Leases leases,
            AttemptEngine engine,
            Programme programme,
            Consents consents,
            PaperSeals seals,
            Clock clock) {
        this.shelf = shelf;
        this.plans = plans;
        this.sittings = sittings;
        this.rows = rows;
        this.leases = leases;
        this.engine = engine;
        this.programme = programme;
        this.consents = consents;
        this.seals = seals;
        this.clock = clock;
    }

    /// Starts a sitting of a paper. Where this person already has an open one of this paper, that one is opened
    /// instead, so a double click starts one sitting only.
    ///
    /// @throws Refusal if the paper is unknown, withdrawn or cannot be filled, or the person has not consented
    @Transactional
    public Opening start(UUID account, String paperId, Mode mode) {
        var running = rows.open(account, paperId);
        return running.isPresent() ? open(account, running.get()) : begin(account, paper(paperId), mode);
    }

    /// Opens this person's running sitting on this device: a new lease and token. Other devices' later answers no
    /// longer count.
    ///
    /// @throws Refusal if the sitting is another person's or handed in
    @Transactional
    public Opening open(UUID account, UUID sittingId) {
        var sitting = sittings.lock(sittingId)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new Refusal("exams.sitting.unknown"));
        return issue(sitting, clock.instant());
    }

    /// Only who agreed to the learning record begins one; a sitting that runs is never interrupted.
    private Opening begin(UUID account, Paper paper, Mode mode) {
        consents.require(account);
        seals.requireUnsealed(account, paper);
        var now = clock.instant();
        var attempt = engine.start(account, Purpose.EXAM, plans.of(paper), now);
        var limit =
                Duration.ofMinutes(programme.subject(paper.subject()).paper().minutes());
        var sitting = new Sitting(attempt, account, paper.getId(), mode, limit, earliestHandIn(), now);
        var opening = issue(sitting, now);
        try {
            sittings.saveAndFlush(sitting);
        } catch (DataIntegrityViolationException doubleStart) {
            throw new Refusal("exams.sitting.double-start");
        }
        return opening;
    }

    /// Nobody leaves the examination hall before; zero where the programme has no such rule.
    private Duration earliestHandIn() {
        var minutes = programme.rule("earliest-hand-in").map(Rule::minutes).orElse(OptionalInt.empty());
        return Duration.ofMinutes(minutes.orElse(0));
    }

    private Opening issue(Sitting sitting, Instant now) {
        var token = Token.random();
        var lease = sitting.openOnDevice();
        leases.save(new Lease(sitting.id(), lease, token.hash(), now));
        return new Opening(sitting.id(), lease, token.text());
    }

    private Paper paper(String id) {
        return shelf.find(id)
                .filter(paper -> !paper.isWithdrawn())
                .orElseThrow(() -> new Refusal("exams.paper.unknown"));
    }
}
