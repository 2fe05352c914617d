package org.zhishe.exams;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;

/// Brings `question-bank/papers/` into the database at start. A paper whose file is gone is withdrawn, not deleted.
@Service
public class PaperLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PaperLoader.class);

    private final Papers papers;
    private final BankFolder folder;

    PaperLoader(Papers papers, BankFolder folder) {
        this.papers = papers;
        this.folder = folder;
    }

    @Transactional
    public void load() {
        var faults = new Faults();
        Set<String> present = new HashSet<>();
        for (var name : folder.files("papers")) {
            folder.read(name, "paper", faults).ifPresent(file -> present.add(take(file.root())));
        }
        faults.sorted().forEach(fault -> LOG.error("Refused: {}", fault.line(Locale.getDefault())));
        papers.fixed().stream()
                .filter(paper -> faults.isEmpty() && !present.contains(paper.getId()))
                .forEach(Paper::withdraw);
    }

    private String take(BankNode node) {
        var file = new PaperFile(
                node.at("id").text(),
                node.at("subject").text(),
                node.at("title").text(),
                node.at("sealed").json().asBoolean(),
                List.copyOf(node.at("questions").texts()));
        papers.findById(file.id()).ifPresentOrElse(paper -> paper.follow(file), () -> papers.save(new Paper(file)));
        return file.id();
    }
}
