package org.zhishe.questions.blueprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.PaperStructure.ChapterShare;
import org.zhishe.syllabus.QuestionKind;

/// Draws a paper: of each chapter as many questions of each kind as the blueprint says, no knowledge point more often
/// than it allows, questions seen lately only where there are no others.
///
/// The same seed and the same questions give the same paper, on every machine: [Random] is specified to the last bit.
public final class Draw {

    private Draw() {}

    /// What came of drawing: exactly one of the two lists is empty.
    ///
    /// @param questions in the order of the paper: the kinds one after the other, by chapter within a kind
    public record Outcome(List<String> questions, List<Shortage> shortages) {

        public Outcome {
            questions = List.copyOf(questions);
            shortages = List.copyOf(shortages);
        }
    }

    public static Outcome paper(PaperStructure structure, Collection<Drawable> pool, long seed) {
        var order = preference(pool, new Random(seed));
        List<Drawable> drawn = new ArrayList<>();
        List<Shortage> shortages = new ArrayList<>();
        for (var share : structure.blueprint()) {
            var chapter = new ChapterDraw(ofChapter(order, share), structure.mostPerPoint());
            for (var kind : List.of(QuestionKind.SINGLE, QuestionKind.MULTIPLE)) {
                var wanted = wanted(share, kind);
                var found = chapter.add(kind, wanted);
                if (found < wanted) {
                    shortages.add(new Shortage(share.chapter(), kind, wanted, found));
                }
            }
            drawn.addAll(chapter.chosen());
        }
        return shortages.isEmpty()
                ? new Outcome(inOrder(structure, drawn), List.of())
                : new Outcome(List.of(), shortages);
    }

    /// Unseen questions first, then those seen longest ago; by lot among equals.
    private static List<Drawable> preference(Collection<Drawable> pool, Random random) {
        List<Drawable> order = new ArrayList<>(pool);
        order.sort(Comparator.comparing(Drawable::id));
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing(Drawable::lastSeen));
        return order;
    }

    private static List<Drawable> ofChapter(List<Drawable> order, ChapterShare share) {
        return order.stream()
                .filter(question -> question.chapter() == share.chapter())
                .toList();
    }

    private static int wanted(ChapterShare share, QuestionKind kind) {
        return kind == QuestionKind.SINGLE ? share.single() : share.multiple();
    }

    private static List<String> inOrder(PaperStructure structure, List<Drawable> drawn) {
        return structure.sections().stream()
                .flatMap(section -> drawn.stream().filter(question -> question.kind() == section.kind()))
                .map(Drawable::id)
                .toList();
    }
}
