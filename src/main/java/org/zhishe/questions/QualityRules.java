package org.zhishe.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.Quality.Wanted;
import org.zhishe.questions.QuestionFile.Entry;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.syllabus.Syllabus;
import org.zhishe.syllabus.Syllabuses;

/// Holds a whole bank against what it asks of itself.
final class QualityRules {

    private static final int HARDEST = 5;
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");
    private static final List<Integer> KEYS = List.of(2, 3, 4);

    private final Quality quality;
    private final Syllabuses syllabuses;
    private final Faults faults;

    QualityRules(Quality quality, Syllabuses syllabuses, Faults faults) {
        this.quality = quality;
        this.syllabuses = syllabuses;
        this.faults = faults;
    }

    /// The figures of the subjects that are measured; what falls short is told.
    List<SubjectFigures> check(List<QuestionFile> files) {
        Map<String, List<Entry>> bySubject = files.stream()
                .flatMap(file -> file.entries().stream())
                .collect(Collectors.groupingBy(entry -> entry.content().subject()));
        List<SubjectFigures> all = new ArrayList<>();
        for (var wanted : quality.subjects()) {
            var entries = bySubject.getOrDefault(wanted.subject(), List.of());
            var figures = SubjectFigures.of(
                    wanted.subject(), entries.stream().map(Entry::content).toList(), quality);
            checkCounts(wanted, figures);
            checkChapters(wanted, entries);
            if (wanted.single() > 0 && figures.count(QuestionKind.SINGLE) > 0) {
                checkChoices(wanted, entries, figures);
            }
            all.add(figures);
        }
        return all;
    }

    private void checkCounts(Wanted wanted, SubjectFigures figures) {
        atLeast(wanted, figures, QuestionKind.SINGLE, wanted.single());
        atLeast(wanted, figures, QuestionKind.MULTIPLE, wanted.multiple());
        atLeast(wanted, figures, QuestionKind.CASE, wanted.cases());
        atLeast(wanted, figures, QuestionKind.DESIGN, wanted.designs());
    }

    private void atLeast(Wanted wanted, SubjectFigures figures, QuestionKind kind, int least) {
        if (figures.count(kind) < least) {
            faults.add(wanted.node()
                    .at(kind.code())
                    .fault("questions.fault.too-few", wanted.subject(), kind.code(), figures.count(kind), least));
        }
    }

    /// What the cases and designs touch, by the chapters of all their points.
    private void checkChapters(Wanted wanted, List<Entry> entries) {
        if (wanted.chapters() == 0) {
            return;
        }
        var touched = new HashSet<Integer>();
        syllabuses.of(wanted.subject()).stream()
                .flatMap(syllabus -> syllabus.chapters().stream())
                .filter(chapter -> entries.stream()
                        .anyMatch(entry -> chapter.points().stream()
                                .map(Syllabus.Point::id)
                                .anyMatch(entry.content().points()::contains)))
                .forEach(chapter -> touched.add(chapter.number()));
        if (touched.size() < wanted.chapters()) {
            faults.add(wanted.node()
                    .at("chapters")
                    .fault("questions.fault.too-few-chapters", wanted.subject(), touched.size(), wanted.chapters()));
        }
    }

    private void checkChoices(Wanted wanted, List<Entry> entries, SubjectFigures figures) {
        checkPoints(wanted, entries);
        checkKeys(wanted, entries);
        checkDifficulties(wanted, entries);
        checkGuessers(wanted, figures);
        checkAlike(entries);
        entries.forEach(this::checkExplanation);
    }

    private void checkPoints(Wanted wanted, List<Entry> entries) {
        var counted = entries.stream()
                .flatMap(entry -> entry.content().points().stream())
                .collect(Collectors.groupingBy(point -> point, Collectors.counting()));
        syllabuses.of(wanted.subject()).stream()
                .flatMap(syllabus -> syllabus.chapters().stream())
                .flatMap(chapter -> chapter.points().stream())
                .filter(point ->
                        counted.getOrDefault(point.id(), 0L) < quality.bounds().perPoint())
                .forEach(point -> fault(
                        wanted,
                        "questions.fault.point-short",
                        point.id(),
                        counted.getOrDefault(point.id(), 0L),
                        quality.bounds().perPoint()));
    }

    private void checkKeys(Wanted wanted, List<Entry> entries) {
        var singles = bodies(entries, SingleChoice.class);
        for (var letter : LETTERS) {
            var share = Math.round(100.0
                    * singles.stream()
                            .filter(body -> body.key().contains(letter))
                            .count()
                    / singles.size());
            if (share < quality.bounds().keyFrom() || share > quality.bounds().keyTo()) {
                fault(
                        wanted,
                        "questions.fault.key-share",
                        letter,
                        share,
                        quality.bounds().keyFrom(),
                        quality.bounds().keyTo());
            }
        }
        var multiples = bodies(entries, MultipleChoice.class);
        KEYS.stream()
                .filter(size -> multiples.stream().noneMatch(body -> body.key().size() == size))
                .forEach(size -> fault(wanted, "questions.fault.no-such-key", size));
    }

    private void checkDifficulties(Wanted wanted, List<Entry> entries) {
        IntStream.rangeClosed(1, HARDEST)
                .filter(difficulty ->
                        entries.stream().noneMatch(entry -> entry.content().difficulty() == difficulty))
                .forEach(difficulty -> fault(wanted, "questions.fault.no-difficulty", difficulty));
    }

    private void checkGuessers(Wanted wanted, SubjectFigures figures) {
        if (figures.keyIsLongest() > quality.bounds().longestKey()) {
            fault(
                    wanted,
                    "questions.fault.longest-key",
                    Math.round(figures.keyIsLongest()),
                    quality.bounds().longestKey());
        }
        figures.guessers().forEach((name, score) -> {
            if (score > quality.bounds().guesser()) {
                fault(
                        wanted,
                        "questions.fault.guesser-" + name,
                        Math.round(score),
                        quality.bounds().guesser());
            }
        });
    }

    private void checkAlike(List<Entry> entries) {
        var choices = entries.stream()
                .filter(entry -> entry.content().body() instanceof ChoiceBody)
                .toList();
        var looks = choices.stream()
                .map(entry -> Likeness.of(((ChoiceBody) entry.content().body()).stem()))
                .toList();
        for (var one = 1; one < choices.size(); one++) {
            for (var other = 0; other < one; other++) {
                var percent = looks.get(one).percent(looks.get(other));
                if (percent > quality.bounds().similar()) {
                    var stem = choices.get(one).node().at("stem");
                    faults.add(stem.fault(
                            "questions.fault.stem-alike", choices.get(other).id(), percent));
                }
            }
        }
    }

    private void checkExplanation(Entry entry) {
        if (entry.content().body() instanceof ChoiceBody body) {
            var length = body.explanation().codePointCount(0, body.explanation().length());
            if (length < quality.bounds().explanation()) {
                faults.add(entry.node()
                        .at("explanation")
                        .fault(
                                "questions.fault.explanation-short",
                                length,
                                quality.bounds().explanation()));
            }
        }
    }

    private void fault(Wanted wanted, String kind, Object... arguments) {
        var all = new ArrayList<Object>();
        all.add(wanted.subject());
        all.addAll(List.of(arguments));
        faults.add(wanted.node().at("subject").fault(kind, all.toArray()));
    }

    private static <T> List<T> bodies(List<Entry> entries, Class<T> kind) {
        return entries.stream()
                .map(entry -> entry.content().body())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
