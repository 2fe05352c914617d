package org.zhishe.questions;

import java.util.HashSet;
import java.util.Set;

/// How alike two texts are: of all runs of three characters that occur in either, how many occur in both (Jaccard).
record Likeness(Set<String> trigrams) {

    private static final int RUN = 3;
    private static final int ALL = 100;

    static Likeness of(String text) {
        var characters = text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .toList();
        Set<String> runs = new HashSet<>();
        for (var start = 0; start + RUN <= characters.size(); start++) {
            runs.add(String.join("", characters.subList(start, start + RUN)));
        }
        return new Likeness(runs);
    }

    /// 0 to 100.
    int percent(Likeness other) {
        var common = trigrams.stream().filter(other.trigrams::contains).count();
        var all = trigrams.size() + other.trigrams.size() - common;
        return all == 0 ? ALL : Math.toIntExact(ALL * common / all);
    }
}
