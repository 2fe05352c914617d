package org.zhishe.exams;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.bankfiles.BankFolder;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.questions.PaperFile;
import org.zhishe.questions.PaperFiles;
import org.zhishe.questions.PaperRules;
import org.zhishe.questions.QuestionBank;
import org.zhishe.syllabus.Programme;

/// Brings `question-bank/papers/` into the database at start: each file whole or not at all.
///
/// Nothing is deleted. A paper is withdrawn when its file is gone, and when its file is refused and what it held before
/// is no longer whole, such as in another exam year; else it stays as it was.
@Service
public class PaperLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PaperLoader.class);

    private final Papers papers;
    private final QuestionBank bank;
    private final Programme programme;

    PaperLoader(Papers papers, QuestionBank bank, Programme programme) {
        this.papers = papers;
        this.bank = bank;
        this.programme = programme;
    }

    /// Returns the faults of the files that were refused.
    @Transactional
    public List<Fault> load(BankFolder folder) {
        var faults = new Faults();
        var rules = new PaperRules(programme, bank::forPaper);
        PaperFiles.read(folder, rules, faults).forEach(file -> take(file, faults));
        faults.sorted().forEach(fault -> LOG.error("Refused: {}", fault.line(Locale.getDefault())));
        var present = Set.copyOf(folder.files("papers", faults));
        for (var paper : papers.fixed()) {
            var name = paper.file().path();
            if (faults.in(name) && !rules.isWhole(paper.file())) {
                withdraw(paper, "its file was refused, and what it held before cannot be sat now");
            } else if (!faults.in(name) && !present.contains(name)) {
                withdraw(paper, "its file is gone");
            }
        }
        return faults.sorted();
    }

    private static void withdraw(Paper paper, String why) {
        LOG.warn("Paper {} is offered no longer: {}", paper.getId(), why);
        paper.withdraw();
    }

    private void take(PaperFile file, Faults faults) {
        var known = papers.findById(file.id());
        if (known.isEmpty()) {
            papers.save(new Paper(file));
        } else if (known.get().subject().equals(file.subject())) {
            known.get().follow(file);
        } else {
            var before = known.get().subject();
            faults.add(Fault.of(file.path(), 1, "subject", "questions.fault.paper-moved", file.id(), before));
        }
    }
}
