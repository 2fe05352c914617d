package org.zhishe.questions;

import java.util.List;
import java.util.Optional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// What a bank asks of itself, from `quality.yaml`.
///
/// @param absolute words that give an option away as too strong
record Quality(
        List<Wanted> subjects,
        Bounds bounds,
        boolean reviewed,
        List<String> absolute,
        Scenario scenario,
        BankNode root) {

    private static final String FILE = "quality.yaml";

    /// How many questions of each kind a subject needs at least; 0 where it needs none.
    ///
    /// @param chapters how many chapters its cases have to touch
    record Wanted(String subject, int single, int multiple, int cases, int designs, int chapters, BankNode node) {}

    /// Percentages but for the first and the last, which are numbers of questions and characters.
    record Bounds(int perPoint, int keyFrom, int keyTo, int longestKey, int guesser, int similar, int explanation) {}

    /// What makes a stem look like a scenario: its length in characters, and a word of these.
    record Scenario(int shortest, List<String> words) {

        boolean holds(String stem) {
            return stem.codePointCount(0, stem.length()) >= shortest
                    && words.stream().anyMatch(stem::contains);
        }
    }

    /// Empty where the bank asks nothing, or the file has a fault.
    static Optional<Quality> read(BankFolder folder, Faults faults) {
        return folder.has(FILE) ? folder.read(FILE, "quality", faults).map(file -> of(file.root())) : Optional.empty();
    }

    private static Quality of(BankNode root) {
        var bounds = root.at("bounds");
        var share = bounds.at("keyShare");
        var scenario = root.at("scenario");
        return new Quality(
                root.at("subjects").items().stream().map(Quality::wanted).toList(),
                new Bounds(
                        bounds.at("perPoint").number(),
                        share.at("from").number(),
                        share.at("to").number(),
                        bounds.at("longestKey").number(),
                        bounds.at("guesser").number(),
                        bounds.at("similar").number(),
                        bounds.at("explanation").number()),
                root.at("reviewed").flag(false),
                root.at("absolute").texts(),
                new Scenario(
                        scenario.at("shortest").number(), scenario.at("words").texts()),
                root);
    }

    private static Wanted wanted(BankNode node) {
        return new Wanted(
                node.at("subject").text(),
                count(node.at("single")),
                count(node.at("multiple")),
                count(node.at("case")),
                count(node.at("design")),
                count(node.at("chapters")),
                node);
    }

    private static int count(BankNode node) {
        return node.present() ? node.number() : 0;
    }
}
