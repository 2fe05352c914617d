package org.zhishe.candidacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Level;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.Subject;

/// Where a person stands before an exam: what counts of what they passed, and what they still need.
///
/// @param needed in the order of the programme; empty where everything is passed
public record Standing(Level level, ExamYear examYear, List<Subject> needed, List<Counted> counted) {

    public Standing {
        needed = List.copyOf(needed);
        counted = List.copyOf(counted);
    }

    /// A subject passed before that still counts.
    ///
    /// @param until the last exam year in which it does
    public record Counted(Subject subject, int year, int until) {}

    /// The day of the first subject that is needed; empty while the days are not announced.
    public Optional<LocalDate> firstDay() {
        return needed.stream()
                .flatMap(subject -> subject.sits().flatMap(examYear::dayOf).stream())
                .min(Comparator.naturalOrder());
    }

    /// Days until then, 0 on the day itself; empty once it is past.
    public OptionalInt daysLeft(LocalDate today) {
        return firstDay().stream()
                .mapToInt(first -> Math.toIntExact(today.until(first, ChronoUnit.DAYS)))
                .filter(days -> days >= 0)
                .findFirst();
    }

    /// @throws java.util.NoSuchElementException where the programme lacks the level or the exam year
    static Standing of(Candidacy candidacy, Programme programme) {
        var level = programme.level(candidacy.level());
        List<Counted> counted = new ArrayList<>();
        for (var subject : programme.subjectsOf(level.id())) {
            candidacy.passes().stream()
                    .filter(pass -> pass.subject().equals(subject.id()))
                    .map(pass -> new Counted(subject, pass.examYear(), lastYear(pass, level)))
                    .filter(pass -> pass.until() >= candidacy.examYear())
                    .max((one, other) -> Integer.compare(one.year(), other.year()))
                    .ifPresent(counted::add);
        }
        var passed = counted.stream().map(Counted::subject).collect(Collectors.toSet());
        return new Standing(
                level, programme.examYear(candidacy.examYear()), missing(programme, level, passed), counted);
    }

    private static List<Subject> missing(Programme programme, Level level, Set<Subject> passed) {
        return programme.subjectsOf(level.id()).stream()
                .filter(subject -> !passed.contains(subject))
                .toList();
    }

    /// Passed in one year, it counts in that and in as many after it as the level leaves time for.
    private static int lastYear(Pass pass, Level level) {
        return pass.examYear() + level.countsForYears() - 1;
    }
}
