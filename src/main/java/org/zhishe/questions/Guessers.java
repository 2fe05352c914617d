package org.zhishe.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Programs that know nothing and answer single choice all the same. What they score shows how much a bank gives away.
/// Where several options are as good to a program, it draws one of them.
final class Guessers {

    private static final double ALL = 100;

    private Guessers() {}

    /// Always takes the longest option. In percent, as all of these.
    static double longest(List<SingleChoice> questions) {
        return score(questions, (question, option) -> length(option));
    }

    /// Takes the option with the fewest words that are too strong.
    static double mildest(List<SingleChoice> questions, List<String> absolute) {
        return score(questions, (question, option) ->
                -(double) absolute.stream().filter(option::contains).count());
    }

    /// Takes the option that shares most characters with the stem.
    static double echo(List<SingleChoice> questions) {
        return score(questions, (question, option) -> shared(question.stem(), option));
    }

    /// How often the key is longer than every other option, in percent.
    static double keyIsLongest(List<SingleChoice> questions) {
        var times = questions.stream()
                .filter(question ->
                        isLongest(question, question.key().iterator().next()))
                .count();
        return ALL * times / questions.size();
    }

    private static boolean isLongest(SingleChoice question, String letter) {
        var key = question.options().stream()
                .filter(option -> option.letter().equals(letter))
                .findFirst()
                .orElseThrow();
        return question.options().stream()
                .filter(option -> !option.letter().equals(letter))
                .allMatch(option -> length(option.text()) < length(key.text()));
    }

    private interface Worth {
        double of(SingleChoice question, String option);
    }

    private static double score(List<SingleChoice> questions, Worth worth) {
        var right = questions.stream()
                .mapToDouble(question -> chance(question, worth))
                .sum();
        return ALL * right / questions.size();
    }

    private static double chance(SingleChoice question, Worth worth) {
        ToDoubleFunction<Option> value = option -> worth.of(question, option.text());
        var best = question.options().stream().mapToDouble(value).max().orElseThrow();
        var taken = question.options().stream()
                .filter(option -> value.applyAsDouble(option) == best)
                .map(Option::letter)
                .toList();
        return taken.containsAll(question.key()) ? 1.0 / taken.size() : 0;
    }

    private static double shared(String stem, String option) {
        var common = characters(option);
        common.retainAll(characters(stem));
        return common.size();
    }

    private static Set<Integer> characters(String text) {
        var characters = new HashSet<Integer>();
        text.codePoints().forEach(characters::add);
        return characters;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
