package org.zhishe.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Reads `terms/`, both files of which a bank may leave out.
final class TermFiles {

    static final String FOLDER = "terms";
    static final String GLOSSARY = FOLDER + "/glossary.yaml";
    static final String SYNONYMS = FOLDER + "/synonyms.yaml";

    private TermFiles() {}

    static Terms read(BankFolder folder, Faults faults) {
        var there = folder.files(FOLDER, faults);
        List<Term> terms = new ArrayList<>();
        List<WordGroup> groups = new ArrayList<>();
        if (there.contains(GLOSSARY)) {
            folder.read(GLOSSARY, "glossary", faults)
                    .ifPresent(file -> file.root().at("terms").items().forEach(node -> terms.add(term(node))));
        }
        if (there.contains(SYNONYMS)) {
            folder.read(SYNONYMS, "synonyms", faults)
                    .ifPresent(file -> file.root().at("groups").items().forEach(node -> groups.add(group(node))));
        }
        return new Terms(terms, groups);
    }

    private static Term term(BankNode node) {
        return new Term(
                node.at("zh").text(),
                node.at("en").text(),
                node.at("also").texts(),
                node.at("note").findText().orElse(""),
                node.at("points").texts());
    }

    private static WordGroup group(BankNode node) {
        var kind = WordGroup.Kind.valueOf(node.at("kind").text().toUpperCase(Locale.ROOT));
        return new WordGroup(kind, words(node), node.at("note").findText().orElse(""));
    }

    /// Older words first; of the other groups all as written.
    static List<String> words(BankNode group) {
        List<String> words = new ArrayList<>(group.at("words").texts());
        words.addAll(group.at("from").texts());
        group.at("to").findText().ifPresent(words::add);
        return words;
    }
}
