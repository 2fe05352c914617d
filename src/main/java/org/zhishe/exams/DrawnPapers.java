package org.zhishe.exams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.blueprint.Shortage;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Texts;

/// Papers drawn from the bank for one person, by the subject's blueprint. A drawn paper is kept with its number, so
/// others can sit the very same one.
@Service
@Transactional(readOnly = true)
public class DrawnPapers {

    private final Papers papers;
    private final PaperNumbers numbers;
    private final PaperDraw draw;
    private final DrawTurns turns;
    private final Sittings sittings;
    private final PaperSeals seals;
    private final ExamRoom room;
    private final Programme programme;
    private final Texts texts;

    DrawnPapers(
            Papers papers,
            PaperNumbers numbers,
            PaperDraw draw,
            DrawTurns turns,
            Sittings sittings,
            PaperSeals seals,
            ExamRoom room,
            Programme programme,
            Texts texts) {
        this.papers = papers;
        this.numbers = numbers;
        this.draw = draw;
        this.turns = turns;
        this.sittings = sittings;
        this.seals = seals;
        this.room = room;
        this.programme = programme;
        this.texts = texts;
    }

    /// Draws a paper and starts a sitting of it. Where this person has an open sitting of a drawn paper of the subject,
    /// that one is opened instead, in the mode it was started in.
    ///
    /// @throws Refusal naming what the bank lacks, where it cannot fill the blueprint
    @Transactional
    public Opening start(UUID account, String subjectId, Mode mode) {
        var subject = programme.findSubject(subjectId).orElseThrow(() -> new Refusal("exams.paper.unknown"));
        turns.take(account);
        var running = sittings.openDrawn(account, subjectId);
        return running.isPresent()
                ? room.open(account, running.get().id())
                : room.start(account, draw(account, subject), mode);
    }

    /// Starts a sitting of a paper that was drawn before, for oneself or another person.
    ///
    /// @throws Refusal if no paper of this subject has this number, or it holds questions sealed for this person
    @Transactional
    public Opening startNumber(UUID account, String subjectId, String typed, Mode mode) {
        var paper = PaperNumber.read(typed)
                .flatMap(number -> papers.findById(number.paperId()))
                .orElseThrow(() -> new Refusal("exams.draw.number.unknown"));
        if (!paper.subject().equals(subjectId)) {
            var right = programme.nameOf(paper.subject()).in(texts.locale());
            throw new Refusal("exams.draw.number.subject", right);
        }
        return room.start(account, paper.getId(), mode);
    }

    /// The subjects that have questions and a blueprint, each with what is missing.
    public List<DrawOffer> offers(UUID account) {
        var sealed = seals.sealedFor(account);
        return programme.subjects().stream()
                .filter(subject -> !subject.paper().blueprint().isEmpty())
                .flatMap(subject -> offer(account, subject, sealed).stream())
                .toList();
    }

    private Optional<DrawOffer> offer(UUID account, Subject subject, Set<String> sealed) {
        var stock = draw.stock(account, subject, sealed);
        var title = texts.of("exams.draw.title");
        return stock.empty()
                ? Optional.empty()
                : Optional.of(new DrawOffer(subject.id(), PaperOffer.of("", title, subject, false), stock.shortages()));
    }

    /// Returns the id of the new paper.
    private String draw(UUID account, Subject subject) {
        var number = numbers.free();
        var outcome = draw.paper(account, subject, number.seed());
        if (!outcome.shortages().isEmpty()) {
            throw refusal(outcome.shortages());
        }
        var title = texts.in(Locale.SIMPLIFIED_CHINESE, "exams.draw.paper", number.grouped());
        return papers.save(Paper.drawn(number, subject.id(), title, outcome.questions()))
                .getId();
    }

    private static Refusal refusal(List<Shortage> shortages) {
        var first = shortages.getFirst();
        var key = first.kind() == QuestionKind.SINGLE ? "exams.draw.shortage.single" : "exams.draw.shortage.multiple";
        var missing = shortages.stream().mapToInt(Shortage::missing).sum();
        return new Refusal(key, first.chapter(), first.wanted(), first.available(), missing);
    }
}
