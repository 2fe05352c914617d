package org.zhishe.syllabus;

import java.time.LocalDate;
import java.util.Optional;

/// One year's exam.
///
/// @param edition year of the syllabus edition it follows
/// @param lawCutOff laws count if they are in force on this day
/// @param experienceUntil up to when work counts; as a rule, cities differ
/// @param registration its first and its last day
/// @param expected roughly when, while no day is announced
/// @param announced whether the dates are official; without that there are none
/// @param certain false where the cut-off follows custom and is not yet announced
public record ExamYear(
        int year,
        int edition,
        LocalDate lawCutOff,
        LocalDate experienceUntil,
        Optional<Period> registration,
        Optional<Names> expected,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        boolean announced,
        boolean certain) {

    /// From the first day to the last one, both included.
    public record Period(LocalDate from, LocalDate to) {}

    /// Whether its last day is past; where no day is announced, whether its year is.
    public boolean isOver(LocalDate today) {
        return lastDay.map(last -> last.isBefore(today)).orElse(year < today.getYear());
    }

    /// The day on which it is, once it is announced.
    public Optional<LocalDate> dayOf(SittingTime time) {
        return firstDay.map(first -> first.plusDays(time.day() - 1L));
    }
}
