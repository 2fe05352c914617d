package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.PaperRules.Problem;

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
        for (var name : folder.files("papers", faults)) {
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

        boolean isNamedAfterItsId() {
            return name.equals(paper.path());
        }

        /// Whether the file that is named after this id is another one.
        boolean isOfAnother(List<Written> papers) {
            return !isNamedAfterItsId()
                    && papers.stream().anyMatch(other -> other.name().equals(paper.path()));
        }
    }

    private void check(Written paper) {
        var id = paper.root().at("id");
        if (paper.isOfAnother(papers)) {
            faults.add(id.fault("questions.fault.paper-twice", paper.paper().id()));
            return;
        }
        if (!paper.isNamedAfterItsId()) {
            faults.add(id.fault("questions.fault.paper-name", paper.paper().id()));
        }
        rules.problems(paper.paper()).forEach(problem -> faults.add(problem.fault(paper.root())));
    }

    /// A question of a sealed paper in another one would be known before the sealed one is sat. The sealed paper keeps
    /// it, of two sealed ones the first by name.
    private void checkSeals() {
        var sealed = new HashMap<String, String>();
        papers.stream()
                .filter(paper -> !paper.isOfAnother(papers))
                .sorted(Comparator.comparing((Written paper) -> !paper.paper().sealed()))
                .forEach(paper -> {
                    checkSeals(paper, sealed);
                    if (paper.paper().sealed()) {
                        paper.paper().questions().forEach(id -> sealed.putIfAbsent(id, paper.name()));
                    }
                });
    }

    private void checkSeals(Written paper, Map<String, String> sealed) {
        var ids = paper.paper().questions();
        var byOwner = IntStream.range(0, ids.size())
                .boxed()
                .filter(index -> sealed.containsKey(ids.get(index)))
                .collect(Collectors.groupingBy(index -> Objects.requireNonNull(sealed.get(ids.get(index)))));
        byOwner.forEach((owner, places) -> {
            var first = ids.get(places.getFirst());
            faults.add(Problem.ofMany(places, "questions.fault.sealed-question", first, owner)
                    .fault(paper.root()));
        });
    }
}
