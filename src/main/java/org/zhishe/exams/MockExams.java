package org.zhishe.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.attempts.MarkedAttempt;
import org.zhishe.attempts.Total;
import org.zhishe.kernel.Refusal;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;

/// What a candidate sees of mock exams outside the exam room: papers, history, results. Everyone sees only their own.
@Service
@Transactional(readOnly = true)
public class MockExams {

    private final Papers papers;
    private final Sittings sittings;
    private final Pauses pauses;
    private final Outages outages;
    private final AttemptEngine engine;
    private final Programme programme;
    private final Syllabuses syllabuses;

    MockExams(
            Papers papers,
            Sittings sittings,
            Pauses pauses,
            Outages outages,
            AttemptEngine engine,
            Programme programme,
            Syllabuses syllabuses) {
        this.papers = papers;
        this.sittings = sittings;
        this.pauses = pauses;
        this.outages = outages;
        this.engine = engine;
        this.programme = programme;
        this.syllabuses = syllabuses;
    }

    public List<PaperOffer> offers() {
        return papers.fixed().stream().flatMap(paper -> offer(paper).stream()).toList();
    }

    /// Sittings not handed in yet, the latest first.
    public List<SittingSummary> running(UUID account) {
        var open = sittings.open(account);
        var titled = papersOf(open);
        return open.stream().map(sitting -> summary(sitting, titled, Map.of())).toList();
    }

    /// Sittings handed in, the latest first.
    public Page<SittingSummary> history(UUID account, Pageable page) {
        var found = sittings.submitted(account, page);
        var totals = engine.totals(found.map(Sitting::attemptId).getContent());
        var titled = papersOf(found.getContent());
        return found.map(sitting -> summary(sitting, titled, totals));
    }

    /// The result of one's own sitting.
    ///
    /// @throws Refusal if it is another person's sitting, or not handed in
    public ExamResult result(UUID account, UUID sittingId) {
        return result(account, sittingId, Integer.MAX_VALUE);
    }

    /// The same as it was after this round of marking.
    public ExamResult result(UUID account, UUID sittingId, int round) {
        var sitting = sittings.findById(sittingId)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new Refusal("exams.sitting.unknown"));
        requireHandedIn(sitting);
        var paper = papers.findById(sitting.paper()).orElseThrow();
        return result(sitting, paper, engine.marked(sitting.attemptId(), round));
    }

    /// What there is to be marked of a sitting, whoever asks: callers decide who may see it.
    ///
    /// @throws Refusal if there is no such sitting, or it is not handed in
    public HandedIn handedIn(UUID sittingId) {
        var sitting = sittings.findById(sittingId).orElseThrow(() -> new Refusal("exams.sitting.unknown"));
        requireHandedIn(sitting);
        var paper = papers.findById(sitting.paper()).orElseThrow();
        return new HandedIn(
                sitting.id(),
                sitting.attemptId(),
                sitting.account(),
                paper.title(),
                programme.nameOf(paper.subject()),
                Objects.requireNonNull(sitting.submittedAt()),
                engine.marked(sitting.attemptId()).slots().stream()
                        .anyMatch(slot -> slot.written().isPresent() && slot.answered()));
    }

    private static void requireHandedIn(Sitting sitting) {
        if (!sitting.isSubmitted()) {
            throw new Refusal("exams.sitting.not-handed-in");
        }
    }

    private ExamResult result(Sitting sitting, Paper paper, MarkedAttempt marked) {
        var submittedAt = sitting.submittedAt();
        var closedBy = sitting.closedBy();
        if (submittedAt == null || closedBy == null) {
            throw new IllegalStateException("Handed in without a time: " + sitting.id());
        }
        var subject = paper.subject();
        var syllabus = syllabuses.of(subject).orElseGet(() -> new Syllabus(subject, 0, List.of()));
        return new ExamResult(
                sitting.id(),
                paper.title(),
                programme.nameOf(subject),
                sitting.mode(),
                closedBy,
                submittedAt,
                worked(sitting, submittedAt),
                marked.score(),
                marked.isWritten() ? marked.score() : marked.firstScore(),
                marked.fullScore(),
                marked.unmarked(),
                marked.round(),
                marked.rounds(),
                pass(subject),
                previous(sitting, subject),
                Shares.byKind(marked.slots()),
                Shares.byChapter(marked.slots(), syllabus),
                overTicked(marked, subject),
                marked.slots());
    }

    private List<OverTicked> overTicked(MarkedAttempt marked, String subject) {
        return programme.findSubject(subject).map(Subject::paper).stream()
                .flatMap(structure -> marked.slots().stream().flatMap(slot -> OverTicked.in(slot, structure).stream()))
                .toList();
    }

    /// Empty where the programme no longer has the subject: old results stay, but nobody knows a pass mark for them.
    private Optional<Score> pass(String subject) {
        return programme.findSubject(subject).map(found -> found.paper().pass());
    }

    private Duration worked(Sitting sitting, Instant submittedAt) {
        var breaks = new ArrayList<WorkingTime.Break>();
        pauses.findBySittingId(sitting.id()).forEach(pause -> breaks.add(pause.taken(submittedAt)));
        outages.between(sitting.startedAt(), submittedAt).forEach(outage -> breaks.add(outage.taken()));
        return WorkingTime.between(sitting.startedAt(), submittedAt, breaks);
    }

    private Optional<Score> previous(Sitting sitting, String subject) {
        return sittings.before(sitting.account(), subject, sitting.startedAt(), PageRequest.of(0, 1)).stream()
                .findFirst()
                .map(before -> engine.totals(List.of(before.attemptId())).get(before.attemptId()))
                .filter(Total::isFinal)
                .map(Total::score);
    }

    private Optional<PaperOffer> offer(Paper paper) {
        return programme
                .findSubject(paper.subject())
                .map(subject -> PaperOffer.of(paper.getId(), paper.title(), subject, paper.isSealed()));
    }

    private Map<String, Paper> papersOf(List<Sitting> found) {
        var ids = found.stream().map(Sitting::paper).collect(Collectors.toSet());
        return papers.findAllById(ids).stream().collect(Collectors.toMap(Paper::getId, Function.identity()));
    }

    private SittingSummary summary(Sitting sitting, Map<String, Paper> titled, Map<UUID, Total> totals) {
        var paper = Objects.requireNonNull(titled.get(sitting.paper()));
        return new SittingSummary(
                sitting.id(),
                paper.getId(),
                paper.isDrawn(),
                paper.title(),
                programme.nameOf(paper.subject()),
                sitting.mode(),
                sitting.state(),
                sitting.startedAt(),
                sitting.deadline(),
                Optional.ofNullable(sitting.submittedAt()),
                Optional.ofNullable(totals.get(sitting.attemptId())),
                pass(paper.subject()));
    }
}
