package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Reads `papers/<id>.yaml`, for the checking and for the loading alike.
public final class PaperFiles {

    private final PaperRules rules;
    private final Faults faults;
    private final List<Written> papers = new ArrayList<>();

    private PaperFiles(PaperRules rules, Faults faults) {
        this.rules = rules;
        this.faults = faults;
    }

    /// Every paper without a fault; the faults of the others are told.
    public static List<PaperFile> read(BankFolder folder, PaperRules rules, Faults faults) {
        var files = new PaperFiles(rules, faults);
        for (var name : folder.files("papers")) {
            folder.read(name, "paper", faults).ifPresent(file -> files.papers.add(Written.of(name, file.root())));
        }
        files.papers.forEach(files::check);
        files.checkSeals();
        return files.papers.stream()
                .filter(paper -> !faults.in(paper.name()))
                .map(Written::paper)
                .toList();
    }

    private record Written(String name, BankNode root, PaperFile paper) {

        static Written of(String name, BankNode root) {
            var paper = new PaperFile(
                    root.at("id").text(),
                    root.at("subject").text(),
                    root.at("title").text(),
                    root.at("sealed").flag(false),
                    root.at("questions").texts());
            return new Written(name, root, paper);
        }
    }

    private void check(Written paper) {
        var id = paper.root().at("id");
        if (!paper.name().equals(paper.paper().path())) {
            var taken = papers.stream()
                    .anyMatch(other -> other.name().equals(paper.paper().path()));
            var kind = taken ? "questions.fault.paper-twice" : "questions.fault.paper-name";
            faults.add(id.fault(kind, paper.paper().id()));
        }
        rules.problems(paper.paper()).forEach(problem -> faults.add(problem.fault(paper.root())));
    }

    /// A question of a sealed paper in another one would be known before the sealed one is sat. The sealed paper keeps
    /// it, of two sealed ones the first by name.
    private void checkSeals() {
        var sealed = new HashMap<String, String>();
        var sealedFirst = papers.stream()
                .sorted(Comparator.comparing((Written paper) -> !paper.paper().sealed()))
                .toList();
        for (var paper : sealedFirst) {
            for (var item : paper.root().at("questions").items()) {
                var owner = paper.paper().sealed()
                        ? sealed.putIfAbsent(item.text(), paper.name())
                        : sealed.get(item.text());
                if (owner != null && !owner.equals(paper.name())) {
                    faults.add(item.fault("questions.fault.question-sealed", item.text(), owner));
                }
            }
        }
    }
}
