package org.zhishe.syllabus;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The whole programme as `question-bank/programme.yaml` tells it; immutable, read once at start.
public record Programme(
        List<Level> levels,
        List<Subject> subjects,
        List<ExamYear> examYears,
        List<Milestone> timeline,
        List<Rule> rules) {

    public Programme {
        levels = List.copyOf(levels);
        subjects = List.copyOf(subjects);
        examYears = List.copyOf(examYears);
        timeline = List.copyOf(timeline);
        rules = List.copyOf(rules);
    }

    /// The level of this id.
    ///
    /// @throws NoSuchElementException where the programme has no such level
    public Level level(String id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No level " + id));
    }

    /// What one sits at a level, in the order of the programme.
    public List<Subject> subjectsOf(String level) {
        return subjects.stream()
                .filter(subject -> subject.level().equals(level))
                .toList();
    }

    /// The subject of this id.
    ///
    /// @throws NoSuchElementException where the programme has no such subject
    public Subject subject(String id) {
        return findSubject(id).orElseThrow(() -> new NoSuchElementException("No subject " + id));
    }

    public Optional<Subject> findSubject(String id) {
        return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    /// The subject's name; its id where the programme no longer has it.
    public Names nameOf(String subject) {
        return findSubject(subject).map(Subject::name).orElseGet(() -> new Names(subject, subject));
    }

    /// The exam of this year.
    ///
    /// @throws NoSuchElementException where the programme does not know that year
    public ExamYear examYear(int year) {
        return findExamYear(year).orElseThrow(() -> new NoSuchElementException("No exam year " + year));
    }

    public Optional<ExamYear> findExamYear(int year) {
        return examYears.stream().filter(each -> each.year() == year).findFirst();
    }

    /// The exam that candidates prepare for: the last one the programme knows.
    public ExamYear latestExamYear() {
        return Collections.max(examYears, Comparator.comparingInt(ExamYear::year));
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
