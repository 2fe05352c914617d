package org.zhishe.syllabus;

import java.time.LocalDate;
import java.util.Optional;

/// One year's exam.
///
/// @param edition year of the syllabus edition it follows
/// @param lawCutOff laws count if they are in force on this day
/// @param announced whether the dates are official; without that there are none
/// @param certain false where the cut-off follows custom and is not yet announced
public record ExamYear(
        int year,
        int edition,
        LocalDate lawCutOff,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        boolean announced,
        boolean certain) {}
