package org.zhishe.questions;

import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.bankfiles.Faults;
import org.zhishe.laws.Law;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Syllabus;

/// The rules for knowledge points and sources: everything named exists, and laws are in force for the exam years meant.
final class SourceRules {

    private final BankContext context;

    SourceRules(BankContext context) {
        this.context = context;
    }

    void check(QuestionFile.Entry entry, Faults faults) {
        var content = entry.content();
        for (var point : entry.node().at("points").items()) {
            if (context.syllabuses()
                    .of(content.subject())
                    .flatMap(each -> each.point(point.text()))
                    .isEmpty()) {
                faults.add(point.fault("questions.fault.unknown-point", point.text(), content.subject()));
            }
        }
        var nodes = entry.node().at("sources").items();
        for (var index = 0; index < nodes.size(); index++) {
            switch (content.sources().get(index)) {
                case LawSource law -> checkLaw(law, content.examYears(), nodes.get(index), faults);
                case SyllabusSource syllabus -> checkPlace(syllabus, nodes.get(index), faults);
            }
        }
    }

    private void checkPlace(SyllabusSource source, BankNode node, Faults faults) {
        var syllabus = context.syllabuses().of(source.subject());
        if (syllabus.isEmpty()) {
            faults.add(node.at("subject").fault("questions.fault.unknown-syllabus", source.subject()));
            return;
        }
        var chapter = syllabus.get().chapter(source.chapter());
        if (chapter.isEmpty()) {
            faults.add(node.at("chapter").fault("questions.fault.unknown-chapter", source.chapter(), source.subject()));
        } else if (!has(chapter.get(), source.point())) {
            faults.add(node.at("point").fault("questions.fault.point-of-chapter", source.point(), source.chapter()));
        }
    }

    private static boolean has(Syllabus.Chapter chapter, String point) {
        return chapter.points().stream().anyMatch(each -> each.id().equals(point));
    }

    private void checkLaw(LawSource source, ExamYears years, BankNode node, Faults faults) {
        var law = context.laws().law(source.law());
        if (law.isEmpty()) {
            faults.add(node.at("law").fault("questions.fault.unknown-law", source.law()));
            return;
        }
        if (source.article() == null && hasArticles(law.get())) {
            faults.add(node.fault("questions.fault.no-article", source.law()));
        }
        var version = context.laws().version(source.law(), source.version());
        if (version.isEmpty()) {
            faults.add(node.at("version").fault("questions.fault.unknown-version", source.version(), source.law()));
            return;
        }
        for (var year : context.programme().examYears()) {
            if (years.include(year.year()) && !version.get().inForce(year.lawCutOff())) {
                faults.add(notInForce(source, year, node));
            }
        }
    }

    /// Reports, decisions and opinions are cited as a whole.
    private static boolean hasArticles(Law law) {
        return switch (law.kind()) {
            case LAW, REGULATION, RULE -> true;
            case POLICY, DOCUMENT -> false;
        };
    }

    private static Fault notInForce(LawSource source, ExamYear year, BankNode node) {
        return node.at("version")
                .fault(
                        "questions.fault.not-in-force",
                        source.law(),
                        source.version(),
                        String.valueOf(year.year()),
                        year.lawCutOff());
    }
}
