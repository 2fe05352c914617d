package org.zhishe.exams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.exams.ExamResult.ChapterShare;
import org.zhishe.exams.ExamResult.KindShare;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.syllabus.Syllabus;

/// Breaks a result down by kind and chapter.
final class Shares {

    private Shares() {}

    static List<KindShare> byKind(List<MarkedSlot> slots) {
        Map<QuestionKind, List<MarkedSlot>> groups = slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.question().body().kind(), TreeMap::new, Collectors.toList()));
        List<KindShare> shares = new ArrayList<>();
        groups.forEach((kind, group) -> shares.add(new KindShare(kind, questions(group), won(group), toBeWon(group))));
        return List.copyOf(shares);
    }

    /// Of a written question each thing asked has a slot.
    private static int questions(List<MarkedSlot> slots) {
        return (int) slots.stream().map(slot -> slot.question().id()).distinct().count();
    }

    /// By chapter, the weakest first: that is where a candidate should look.
    static List<ChapterShare> byChapter(List<MarkedSlot> slots, Syllabus syllabus) {
        Map<Integer, List<MarkedSlot>> groups =
                slots.stream().collect(Collectors.groupingBy(Shares::chapter, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> share(group.getKey(), group.getValue(), syllabus))
                .sorted(Comparator.comparingInt(ChapterShare::percent).thenComparingInt(ChapterShare::number))
                .toList();
    }

    static int percent(Score score, Score full) {
        return score.value()
                .multiply(BigDecimal.valueOf(100))
                .divide(full.value(), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    private static int chapter(MarkedSlot slot) {
        return slot.question().chapter();
    }

    private static ChapterShare share(int number, List<MarkedSlot> group, Syllabus syllabus) {
        var chapter = syllabus.chapter(number);
        return new ChapterShare(
                number,
                chapter.map(Syllabus.Chapter::title).orElse(""),
                chapter.map(Syllabus.Chapter::verified).orElse(false),
                won(group),
                toBeWon(group));
    }

    private static Score won(List<MarkedSlot> group) {
        return total(group, MarkedSlot::score);
    }

    private static Score toBeWon(List<MarkedSlot> group) {
        return total(group, MarkedSlot::full);
    }

    private static Score total(List<MarkedSlot> group, Function<MarkedSlot, Score> score) {
        return Score.sum(group.stream().map(score).toList());
    }
}
