package org.zhishe.materials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;

/// Checks `terms/`: the glossary and the synonyms, both of which a bank may leave out.
final class TermCheck {

    private final BankFolder folder;
    private final Predicate<String> points;
    private final Faults faults;

    TermCheck(BankFolder folder, Predicate<String> points, Faults faults) {
        this.folder = folder;
        this.points = points;
        this.faults = faults;
    }

    /// Looks at every file there; how many there were.
    int check() {
        List<String> names = new ArrayList<>(folder.files(TermFiles.FOLDER, faults));
        names.addAll(folder.strays(TermFiles.FOLDER));
        for (var name : names) {
            switch (name) {
                case TermFiles.GLOSSARY ->
                    folder.read(name, "glossary", faults).ifPresent(file -> checkGlossary(file.root()));
                case TermFiles.SYNONYMS ->
                    folder.read(name, "synonyms", faults).ifPresent(file -> checkSynonyms(file.root()));
                default -> faults.add(Fault.of(name, 1, "", "materials.fault.not-terms"));
            }
        }
        return names.size();
    }

    private void checkGlossary(BankNode root) {
        Set<String> seen = new HashSet<>();
        for (var term : root.at("terms").items()) {
            var name = term.at("zh");
            if (!seen.add(name.text())) {
                faults.add(name.fault("materials.fault.term-twice", name.text()));
            }
            term.at("points").items().stream()
                    .filter(point -> !points.test(point.text()))
                    .forEach(point -> faults.add(point.fault("materials.fault.unknown-point", point.text())));
        }
    }

    /// Words that must never find each other cannot be synonyms at the same time.
    private void checkSynonyms(BankNode root) {
        Map<String, Set<Integer>> groupsOf = new HashMap<>();
        var groups = root.at("groups").items();
        for (var place = 0; place < groups.size(); place++) {
            var group = place;
            var node = groups.get(place);
            if (!isDistinct(node)) {
                TermFiles.words(node)
                        .forEach(word -> groupsOf.computeIfAbsent(word, _ -> new HashSet<>())
                                .add(group));
            }
        }
        groups.stream().filter(TermCheck::isDistinct).forEach(node -> checkDistinct(node, groupsOf));
    }

    private void checkDistinct(BankNode node, Map<String, Set<Integer>> groupsOf) {
        Map<Integer, String> owners = new HashMap<>();
        for (var word : TermFiles.words(node)) {
            for (var group : groupsOf.getOrDefault(word, Set.of())) {
                var other = owners.putIfAbsent(group, word);
                if (other != null) {
                    faults.add(node.fault("materials.fault.same-and-distinct", other, word));
                }
            }
        }
    }

    private static boolean isDistinct(BankNode group) {
        return "distinct".equals(group.at("kind").text());
    }
}
