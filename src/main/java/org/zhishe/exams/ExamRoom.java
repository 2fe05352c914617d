package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.PlannedSlot;
import org.zhishe.attempts.Purpose;
import org.zhishe.kernel.Refusal;
import org.zhishe.privacy.Consents;
import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Rule;

/// Lets candidates into the exam room: starts a sitting, or opens a running one on another device.
@Service
@Transactional(readOnly = true)
public class ExamRoom {

    private final Papers papers;
    private final Sittings sittings;
    private final Leases leases;
    private final AttemptEngine engine;
    private final QuestionBank bank;
    private final Programme programme;
    private final Consents consents;
    private final PaperSeals seals;
    private final Clock clock;

    ExamRoom(
            Papers papers,
            Sittings sittings,
            Leases leases,
            AttemptEngine engine,
            QuestionBank bank,
            Programme programme,
            Consents consents,
            PaperSeals seals,
            Clock clock) {
        this.papers = papers;
        this.sittings = sittings;
        this.leases = leases;
        this.engine = engine;
        this.bank = bank;
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
        var running = sittings.open(account, paperId);
        return running.isPresent() ? open(account, running.get().id()) : begin(account, paper(paperId), mode);
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
        var structure = programme.subject(paper.subject()).paper();
        var attempt = engine.start(account, Purpose.EXAM, plan(paper, structure), now);
        var limit = Duration.ofMinutes(structure.minutes());
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
        var token = SittingToken.random();
        var lease = sitting.openOnDevice();
        leases.save(new Lease(sitting.id(), lease, token.hash(), now));
        return new Opening(sitting.id(), lease, token.text());
    }

    private Paper paper(String id) {
        return papers.findById(id)
                .filter(paper -> !paper.isWithdrawn())
                .orElseThrow(() -> new Refusal("exams.paper.unknown"));
    }

    private List<PlannedSlot> plan(Paper paper, PaperStructure structure) {
        var questions = bank.current(paper.questions());
        var year = programme.latestExamYear().year();
        if (!questions.stream().allMatch(question -> question.examYears().include(year))) {
            throw new Refusal("exams.paper.outdated", String.valueOf(year));
        }
        return questions.stream()
                .map(question -> new PlannedSlot(question, marking(question, structure)))
                .toList();
    }

    private static ChoiceMarking marking(QuestionVersion question, PaperStructure structure) {
        return structure
                .section(question.body().kind())
                .map(ChoiceMarking::of)
                .orElseThrow(() -> new Refusal("exams.paper.structure", question.questionId()));
    }
}
