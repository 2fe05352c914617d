package org.zhishe.materials;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The glossary and the groups of words that go together; read once at start.
public record Terms(List<Term> all, List<WordGroup> groups) {

    public Terms {
        all = List.copyOf(all);
        groups = List.copyOf(groups);
    }

    /// The terms that somebody means who writes this: by a part of their names in either language, or by another word
    /// for them, an older one too; never those that are easily mixed up with it. Nothing written finds all.
    public List<Term> find(String written) {
        var wanted = lower(written.strip());
        if (wanted.isEmpty()) {
            return all;
        }
        var byName = all.stream()
                .filter(term -> names(term).anyMatch(name -> name.contains(wanted)))
                .toList();
        var others = words(wanted, WordGroup.Kind.EQUAL, WordGroup.Kind.RENAMED);
        var byOther = all.stream().filter(term -> names(term).anyMatch(others::contains));
        var mixedUp = words(wanted, WordGroup.Kind.DISTINCT);
        return Stream.concat(byName.stream(), byOther)
                .distinct()
                .filter(term -> lower(term.chinese()).equals(wanted) || !mixedUp.contains(lower(term.chinese())))
                .toList();
    }

    /// The groups that name this term of one kind.
    public List<WordGroup> groups(Term term, WordGroup.Kind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind && group.words().contains(term.chinese()))
                .toList();
    }

    /// The words of the groups of these kinds that hold this one.
    private Set<String> words(String wanted, WordGroup.Kind... kinds) {
        Set<String> words = new HashSet<>();
        groups.stream()
                .filter(group -> List.of(kinds).contains(group.kind()))
                .map(group -> group.words().stream().map(Terms::lower).toList())
                .filter(group -> group.contains(wanted))
                .forEach(words::addAll);
        return words;
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.chinese(), term.english()), term.also().stream())
                .map(Terms::lower);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
