package org.zhishe.questions;

import java.util.HashMap;
import java.util.HashSet;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Faults;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Subject;

/// The rules for questions that a schema cannot say.
final class QuestionRules {

    private final BankContext context;
    private final SourceRules sources;

    QuestionRules(BankContext context) {
        this.context = context;
        this.sources = new SourceRules(context);
    }

    /// What the file says of itself, and what must not occur twice in it.
    void checkFile(String name, BankNode root, Faults faults) {
        var subject = root.at("subject");
        var chapter = root.at("chapter");
        if (context.programme().findSubject(subject.text()).isEmpty()) {
            faults.add(subject.fault("questions.fault.unknown-subject", subject.text()));
        }
        var syllabus = context.syllabuses().of(subject.text());
        if (syllabus.isPresent() && syllabus.get().chapter(chapter.number()).isEmpty()) {
            faults.add(chapter.fault("questions.fault.unknown-chapter", chapter.text(), subject.text()));
        }
        var expected = "questions/%s/%02d.yaml".formatted(subject.text(), chapter.number());
        if (!name.equals(expected)) {
            faults.add(root.fault("questions.fault.file-name", expected));
        }
        checkUnique(root, faults);
    }

    private static void checkUnique(BankNode root, Faults faults) {
        var ids = new HashSet<String>();
        var stems = new HashMap<String, String>();
        for (var question : root.at("questions").items()) {
            var id = question.at("id");
            if (!ids.add(id.text())) {
                faults.add(id.fault("questions.fault.id-twice", id.text()));
            }
            var stem = question.at("stem").present() ? question.at("stem") : question.at("material");
            var earlier = stems.putIfAbsent(stem.text().strip(), id.text());
            if (earlier != null) {
                faults.add(stem.fault("questions.fault.stem-twice", earlier));
            }
        }
    }

    void check(QuestionFile.Entry entry, Faults faults) {
        context.programme()
                .findSubject(entry.content().subject())
                .ifPresent(subject -> checkSubject(subject, entry, faults));
        switch (entry.content().body()) {
            case ChoiceBody choice -> ChoiceRules.check(choice, entry.node(), faults);
            case WrittenBody written -> checkMarks(written, entry.node(), faults);
        }
        checkYears(entry, faults);
        TextRules.check(entry.node(), faults);
        sources.check(entry, faults);
    }

    private static void checkSubject(Subject subject, QuestionFile.Entry entry, Faults faults) {
        var id = entry.node().at("id");
        var start = "%s-%02d-".formatted(subject.prefix(), entry.content().chapter());
        if (!entry.id().startsWith(start) && !entry.id().startsWith("x-")) {
            faults.add(id.fault("questions.fault.id-prefix", entry.id(), start));
        }
        var choice = entry.content().body() instanceof ChoiceBody;
        if (choice != subject.objective()) {
            var kind = entry.node().at("kind");
            faults.add(kind.fault("questions.fault.kind-of-subject", kind.text(), subject.id()));
        }
    }

    private static void checkYears(QuestionFile.Entry entry, Faults faults) {
        var years = entry.content().examYears();
        if (years.from() != null && years.to() != null && years.from() > years.to()) {
            faults.add(entry.node().at("examYears").fault("questions.fault.years", years.from() + "", years.to() + ""));
        }
    }

    private static void checkMarks(WrittenBody body, BankNode node, Faults faults) {
        var parts = node.at("parts").items();
        var ids = new HashSet<String>();
        for (var index = 0; index < parts.size(); index++) {
            var part = body.parts().get(index);
            var sum = Score.sum(part.pointsAwarded().stream()
                    .map(WrittenBody.MarkingPoint::marks)
                    .toList());
            if (!sum.equals(part.marks())) {
                faults.add(parts.get(index).at("marks").fault("questions.fault.marks", part.marks(), sum));
            }
            if (!ids.add(part.id())) {
                faults.add(parts.get(index).at("id").fault("questions.fault.part-twice", part.id()));
            }
        }
    }
}
