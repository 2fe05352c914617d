package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;
import org.zhishe.syllabus.PaperStructure.Section;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.QuestionKind;

/// The rules for a paper: its questions exist, belong to its subject, and fill the sections in their order.
final class PaperRules {

    private final Programme programme;
    private final Map<String, QuestionContent> questions;

    PaperRules(Programme programme, Map<String, QuestionContent> questions) {
        this.programme = programme;
        this.questions = questions;
    }

    void check(String name, BankNode root, Faults faults) {
        var id = root.at("id");
        if (!name.equals("papers/" + id.text() + ".yaml")) {
            faults.add(id.fault("questions.fault.paper-name", id.text()));
        }
        var subject = root.at("subject");
        var found = programme.findSubject(subject.text());
        if (found.isEmpty()) {
            faults.add(subject.fault("questions.fault.unknown-subject", subject.text()));
            return;
        }
        var items = root.at("questions").items();
        if (checkQuestions(subject.text(), items, faults)) {
            checkSections(found.get().paper().sections(), root.at("questions"), faults);
        }
    }

    private boolean checkQuestions(String subject, List<BankNode> items, Faults faults) {
        var good = true;
        var seen = new HashSet<String>();
        for (var item : items) {
            var question = questions.get(item.text());
            if (question == null) {
                faults.add(item.fault("questions.fault.unknown-question", item.text()));
                good = false;
            } else if (!question.subject().equals(subject)) {
                faults.add(item.fault("questions.fault.question-of-subject", item.text(), subject));
                good = false;
            }
            if (!seen.add(item.text())) {
                faults.add(item.fault("questions.fault.question-twice", item.text()));
                good = false;
            }
        }
        return good;
    }

    private void checkSections(List<Section> sections, BankNode node, Faults faults) {
        var expected = new ArrayList<QuestionKind>();
        sections.forEach(section -> expected.addAll(Collections.nCopies(section.count(), section.kind())));
        var items = node.items();
        if (expected.size() != items.size()) {
            faults.add(node.fault("questions.fault.paper-length", items.size(), expected.size()));
            return;
        }
        for (var index = 0; index < items.size(); index++) {
            var question = questions.get(items.get(index).text());
            if (question != null && question.body().kind() != expected.get(index)) {
                faults.add(items.get(index)
                        .fault(
                                "questions.fault.paper-kind",
                                index + 1,
                                expected.get(index).code(),
                                question.body().kind().code()));
            }
        }
    }
}
