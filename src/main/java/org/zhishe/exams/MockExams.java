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
import org.zhishe.syllabus.PaperStructure;
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
        return papers.fixed().stream().map(this::offer).toList();
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
        var sitting = sittings.findById(sittingId)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new Refusal("exams.sitting.unknown"));
        if (!sitting.isSubmitted()) {
            throw new Refusal("exams.sitting.not-handed-in");
        }
        var paper = papers.findById(sitting.paper()).orElseThrow();
        var subject = programme.subject(paper.subject());
        return result(sitting, paper.title(), subject, engine.marked(sitting.attemptId()));
    }

    private ExamResult result(Sitting sitting, String title, Subject subject, MarkedAttempt marked) {
        var submittedAt = sitting.submittedAt();
        var closedBy = sitting.closedBy();
        if (submittedAt == null || closedBy == null) {
            throw new IllegalStateException("Handed in without a time: " + sitting.id());
        }
        var syllabus = syllabuses.of(subject.id()).orElseGet(() -> new Syllabus(subject.id(), 0, List.of()));
        return new ExamResult(
                sitting.id(),
                title,
                subject.name(),
                sitting.mode(),
                closedBy,
                submittedAt,
                worked(sitting, submittedAt),
                marked.score(),
                marked.fullScore(),
                subject.paper().pass(),
                previous(sitting, subject),
                Shares.byKind(marked.slots()),
                Shares.byChapter(marked.slots(), syllabus),
                overTicked(marked, subject.paper()),
                marked.slots());
    }

    private static List<OverTicked> overTicked(MarkedAttempt marked, PaperStructure structure) {
        return marked.slots().stream()
                .flatMap(slot -> OverTicked.in(slot, structure).stream())
                .toList();
    }

    private Duration worked(Sitting sitting, Instant submittedAt) {
        var breaks = new ArrayList<WorkingTime.Break>();
        pauses.findBySittingId(sitting.id()).forEach(pause -> breaks.add(pause.taken(submittedAt)));
        outages.between(sitting.startedAt(), submittedAt).forEach(outage -> breaks.add(outage.taken()));
        return WorkingTime.between(sitting.startedAt(), submittedAt, breaks);
    }

    private Optional<Score> previous(Sitting sitting, Subject subject) {
        return sittings.before(sitting.account(), subject.id(), sitting.startedAt(), PageRequest.of(0, 1)).stream()
                .findFirst()
                .map(before -> engine.totals(List.of(before.attemptId())).get(before.attemptId()))
                .map(Total::score);
    }

    private PaperOffer offer(Paper paper) {
        return PaperOffer.of(paper.getId(), paper.title(), programme.subject(paper.subject()), paper.isSealed());
    }

    private Map<String, Paper> papersOf(List<Sitting> found) {
        var ids = found.stream().map(Sitting::paper).collect(Collectors.toSet());
        return papers.findAllById(ids).stream().collect(Collectors.toMap(Paper::getId, Function.identity()));
    }

    private SittingSummary summary(Sitting sitting, Map<String, Paper> titled, Map<UUID, Total> totals) {
        var paper = Objects.requireNonNull(titled.get(sitting.paper()));
        var subject = programme.subject(paper.subject());
        return new SittingSummary(
                sitting.id(),
                paper.getId(),
                paper.title(),
                subject.name(),
                sitting.mode(),
                sitting.state(),
                sitting.startedAt(),
                sitting.deadline(),
                Optional.ofNullable(sitting.submittedAt()),
                Optional.ofNullable(totals.get(sitting.attemptId())),
                subject.paper().pass());
    }
}
