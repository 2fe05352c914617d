package org.zhishe.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhishe.bankfiles.BankNode;
import org.zhishe.bankfiles.Fault;
import org.zhishe.syllabus.PaperStructure.Section;
import org.zhishe.syllabus.Programme;

/// The rules for a paper: its questions exist, belong to its subject, are right for the exam that candidates prepare
/// for, and fill the sections in their order.
public final class PaperRules {

    private final Programme programme;
    private final Function<Collection<String>, Map<String, PaperQuestion>> questions;

    /// @param questions finds by their ids the questions that can be used
    public PaperRules(Programme programme, Function<Collection<String>, Map<String, PaperQuestion>> questions) {
        this.programme = programme;
        this.questions = questions;
    }

    /// Whether somebody can sit the paper. What was whole once may not be so for another exam year.
    public boolean isWhole(PaperFile paper) {
        return problems(paper).isEmpty();
    }

    List<Problem> problems(PaperFile paper) {
        var subject = programme.findSubject(paper.subject());
        if (subject.isEmpty()) {
            return List.of(Problem.ofSubject("questions.fault.unknown-subject", paper.subject()));
        }
        var found = questions.apply(paper.questions());
        var problems = questionProblems(paper, found);
        if (problems.isEmpty()) {
            problems.addAll(sectionProblems(paper, subject.get().paper().sections(), found));
        }
        return problems;
    }

    private List<Problem> questionProblems(PaperFile paper, Map<String, PaperQuestion> found) {
        var problems = new ArrayList<Problem>();
        problems.addAll(missing(paper, found));
        var seen = new HashSet<String>();
        for (var index = 0; index < paper.questions().size(); index++) {
            var id = paper.questions().get(index);
            var question = found.get(id);
            if (question != null && !question.subject().equals(paper.subject())) {
                problems.add(Problem.of(index, "questions.fault.question-of-subject", id, paper.subject()));
            } else if (question != null && !question.examYears().include(year())) {
                problems.add(Problem.of(index, "questions.fault.question-of-year", id, String.valueOf(year())));
            }
            if (!seen.add(id)) {
                problems.add(Problem.of(index, "questions.fault.question-twice", id));
            }
        }
        return problems;
    }

    /// Those of one chapter are told together: they are mostly missing because their file has a fault.
    private static List<Problem> missing(PaperFile paper, Map<String, PaperQuestion> found) {
        var ids = paper.questions();
        var byChapter = new LinkedHashMap<String, List<Integer>>();
        for (var index = 0; index < ids.size(); index++) {
            if (!found.containsKey(ids.get(index))) {
                var chapter = ids.get(index).substring(0, ids.get(index).lastIndexOf('-'));
                byChapter.computeIfAbsent(chapter, _ -> new ArrayList<>()).add(index);
            }
        }
        return byChapter.values().stream()
                .map(places -> Problem.ofMany(places, "questions.fault.unknown-question", ids.get(places.getFirst())))
                .toList();
    }

    private int year() {
        return programme.latestExamYear().year();
    }

    private static List<Problem> sectionProblems(
            PaperFile paper, List<Section> sections, Map<String, PaperQuestion> found) {
        var expected = new ArrayList<Section>();
        sections.forEach(section -> expected.addAll(Collections.nCopies(section.count(), section)));
        var ids = paper.questions();
        if (expected.size() != ids.size()) {
            return List.of(Problem.ofQuestions("questions.fault.paper-length", ids.size(), expected.size()));
        }
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < ids.size(); index++) {
            var question = found.get(ids.get(index));
            var wanted = expected.get(index);
            if (question != null) {
                problems.addAll(problems(index, question, wanted));
            }
        }
        return problems;
    }

    private static List<Problem> problems(int index, PaperQuestion question, Section wanted) {
        var kind = question.kind().code();
        if (question.kind() != wanted.kind()) {
            return List.of(Problem.of(
                    index,
                    "questions.fault.paper-kind",
                    index + 1,
                    wanted.kind().code(),
                    kind));
        }
        return question
                .marks()
                .filter(marks -> !marks.equals(wanted.marks()))
                .map(marks -> Problem.of(index, "questions.fault.paper-marks", index + 1, wanted.marks(), marks))
                .stream()
                .toList();
    }

    /// What is wrong with a paper, and where its file would say it.
    record Problem(Function<BankNode, BankNode> place, String kind, List<Object> arguments) {

        static Problem of(int question, String kind, Object... arguments) {
            return new Problem(root -> root.at("questions").items().get(question), kind, List.of(arguments));
        }

        /// One for several questions: told of the first, with the number of the others as the last argument.
        static Problem ofMany(List<Integer> questions, String kind, Object... arguments) {
            if (questions.size() == 1) {
                return of(questions.getFirst(), kind, arguments);
            }
            var all = new ArrayList<>(List.of(arguments));
            all.add(questions.size() - 1);
            return of(questions.getFirst(), kind + "s", all.toArray());
        }

        static Problem ofQuestions(String kind, Object... arguments) {
            return new Problem(root -> root.at("questions"), kind, List.of(arguments));
        }

        static Problem ofSubject(String kind, Object... arguments) {
            return new Problem(root -> root.at("subject"), kind, List.of(arguments));
        }

        Fault fault(BankNode root) {
            return place.apply(root).fault(kind, arguments.toArray());
        }
    }
}
