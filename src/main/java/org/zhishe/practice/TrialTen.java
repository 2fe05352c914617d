package org.zhishe.practice;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.QuestionKind;

/// Ten questions that show a subject to someone new: from as many chapters as can be, none of the hardest, with one
/// answer each where there are enough of these.
final class TrialTen {

    private static final int HARDEST = 3;

    private TrialTen() {}

    /// In the order of chapters; fewer where there are fewer.
    static List<QuestionVersion> of(List<QuestionVersion> pool, Random random) {
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(question -> !isPlain(question)));
        var byChapter = shuffled.stream()
                .collect(groupingBy(QuestionVersion::chapter, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<QuestionVersion> chosen = new ArrayList<>();
        while (chosen.size() < DailyTen.TEN && !byChapter.isEmpty()) {
            var round = new ArrayList<QuestionVersion>();
            byChapter.values().forEach(chapter -> round.add(chapter.removeFirst()));
            round.sort(Comparator.comparing(question -> !isPlain(question)));
            round.stream().limit(DailyTen.TEN - chosen.size()).forEach(chosen::add);
            byChapter.values().removeIf(List::isEmpty);
        }
        chosen.sort(Comparator.comparingInt(QuestionVersion::chapter));
        return chosen;
    }

    private static boolean isPlain(QuestionVersion question) {
        return question.body().kind() == QuestionKind.SINGLE
                && question.difficulty() <= HARDEST
                && !question.awaitingSpecialist();
    }
}
