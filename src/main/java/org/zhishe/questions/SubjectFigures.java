package org.zhishe.questions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhishe.syllabus.QuestionKind;

/// The figures of a subject's questions.
///
/// @param scenarios share of stems that look like scenarios, in percent; an estimate
/// @param guessers  what the simple programs score, in percent, by their name
public record SubjectFigures(
        String subject,
        Map<QuestionKind, Integer> counts,
        double scenarios,
        double keyIsLongest,
        Map<String, Double> guessers) {

    private static final double ALL = 100;

    static SubjectFigures of(String subject, List<QuestionContent> questions, Quality quality) {
        var singles = questions.stream()
                .map(QuestionContent::body)
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .toList();
        Map<QuestionKind, Integer> counts = new TreeMap<>(questions.stream()
                .collect(Collectors.toMap(question -> question.body().kind(), question -> 1, Integer::sum)));
        return new SubjectFigures(
                subject,
                counts,
                scenarios(questions, quality),
                singles.isEmpty() ? 0 : Guessers.keyIsLongest(singles),
                singles.isEmpty() ? Map.of() : guessers(singles, quality));
    }

    int count(QuestionKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double scenarios(List<QuestionContent> questions, Quality quality) {
        var choices = questions.stream()
                .map(QuestionContent::body)
                .filter(ChoiceBody.class::isInstance)
                .map(ChoiceBody.class::cast)
                .toList();
        var scenes = choices.stream()
                .filter(body -> quality.scenario().holds(body.stem()))
                .count();
        return choices.isEmpty() ? 0 : ALL * scenes / choices.size();
    }

    private static Map<String, Double> guessers(List<SingleChoice> singles, Quality quality) {
        return new TreeMap<>(Map.of(
                "longest", Guessers.longest(singles),
                "mildest", Guessers.mildest(singles, quality.absolute()),
                "echo", Guessers.echo(singles)));
    }
}
