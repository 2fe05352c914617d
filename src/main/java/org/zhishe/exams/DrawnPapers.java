package org.zhishe.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.attempts.AttemptEngine;
import org.zhishe.exams.blueprint.Draw;
import org.zhishe.exams.blueprint.Drawable;
import org.zhishe.exams.blueprint.Shortage;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Texts;

/// Papers drawn from the bank for one person, by the subject's blueprint. A drawn paper is kept with its number, so
/// others can sit the very same one.
@Service
@Transactional(readOnly = true)
public class DrawnPapers {

    /// Questions shown within this time count as seen lately.
    static final Duration LATELY = Duration.ofDays(30);

    private final Papers papers;
    private final Sittings sittings;
    private final PaperSeals seals;
    private final ExamRoom room;
    private final QuestionBank bank;
    private final AttemptEngine engine;
    private final Programme programme;
    private final Texts texts;
    private final Clock clock;

    DrawnPapers(
            Papers papers,
            Sittings sittings,
            PaperSeals seals,
            ExamRoom room,
            QuestionBank bank,
            AttemptEngine engine,
            Programme programme,
            Texts texts,
            Clock clock) {
        this.papers = papers;
        this.sittings = sittings;
        this.seals = seals;
        this.room = room;
        this.bank = bank;
        this.engine = engine;
        this.programme = programme;
        this.texts = texts;
        this.clock = clock;
    }

    /// Draws a paper and starts a sitting of it. Where this person has an open sitting of a drawn paper of the subject,
    /// that one is opened instead.
    ///
    /// @throws Refusal naming what the bank lacks, where it cannot fill the blueprint
    @Transactional
    public Opening start(UUID account, String subjectId, Mode mode) {
        var running = sittings.openDrawn(account, subjectId);
        if (running.isPresent()) {
            return room.open(account, running.get().id());
        }
        var subject = programme.findSubject(subjectId).orElseThrow(() -> new Refusal("exams.paper.unknown"));
        var number = PaperNumber.next(account, subjectId, sittings.countDrawn(account, subjectId));
        var outcome = draw(account, subject, number);
        if (!outcome.shortages().isEmpty()) {
            throw refusal(outcome.shortages());
        }
        return room.start(account, keep(number, subject, outcome.questions()), mode);
    }

    /// Starts a sitting of a paper that was drawn before, for oneself or another person.
    ///
    /// @throws Refusal if there is no paper of this number, or it holds questions sealed for this person
    @Transactional
    public Opening startNumber(UUID account, String typed, Mode mode) {
        var paper = PaperNumber.read(typed)
                .flatMap(number -> papers.findById(number.paperId()))
                .orElseThrow(() -> new Refusal("exams.draw.number.unknown"));
        return room.start(account, paper.getId(), mode);
    }

    /// The subjects that have questions and a blueprint, each with what is missing.
    public List<DrawOffer> offers(UUID account) {
        var sealed = seals.sealedFor(account);
        return programme.subjects().stream()
                .filter(subject -> !subject.paper().blueprint().isEmpty())
                .flatMap(subject -> offer(subject, sealed).stream())
                .toList();
    }

    private Optional<DrawOffer> offer(Subject subject, Set<String> sealed) {
        var pool = pool(subject, sealed, Map.of());
        var shortages = Draw.paper(subject.paper(), pool, 0).shortages();
        var title = texts.of("exams.draw.title");
        return pool.isEmpty()
                ? Optional.empty()
                : Optional.of(new DrawOffer(subject.id(), PaperOffer.of("", title, subject, false), shortages));
    }

    private Draw.Outcome draw(UUID account, Subject subject, PaperNumber number) {
        var seen = engine.shownSince(account, clock.instant().minus(LATELY));
        return Draw.paper(subject.paper(), pool(subject, seals.sealedFor(account), seen), number.seed());
    }

    /// What this person may be asked: in force for the exam they prepare for, and not sealed.
    private List<Drawable> pool(Subject subject, Set<String> sealed, Map<String, Instant> seen) {
        var year = programme.latestExamYear().year();
        return bank.published(subject.id()).stream()
                .filter(question -> question.examYears().include(year) && !sealed.contains(question.questionId()))
                .map(question -> drawable(question, seen))
                .toList();
    }

    private static Drawable drawable(QuestionVersion question, Map<String, Instant> seen) {
        return new Drawable(
                question.questionId(),
                question.chapter(),
                question.body().kind(),
                question.points().getFirst(),
                seen.getOrDefault(question.questionId(), Drawable.NEVER));
    }

    private String keep(PaperNumber number, Subject subject, List<String> questions) {
        var title = texts.in(Locale.SIMPLIFIED_CHINESE, "exams.draw.paper", number.grouped());
        try {
            return papers.saveAndFlush(Paper.drawn(number, subject.id(), title, questions))
                    .getId();
        } catch (DataIntegrityViolationException doubleStart) {
            throw new Refusal("exams.sitting.double-start");
        }
    }

    private static Refusal refusal(List<Shortage> shortages) {
        var first = shortages.getFirst();
        var key = first.kind() == QuestionKind.SINGLE ? "exams.draw.shortage.single" : "exams.draw.shortage.multiple";
        var missing = shortages.stream().mapToInt(Shortage::missing).sum();
        return new Refusal(key, first.chapter(), first.wanted(), first.available(), missing);
    }
}
