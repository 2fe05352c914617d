package org.zhishe.candidacy.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhishe.candidacy.Standing;
import org.zhishe.syllabus.ExamYear;
import org.zhishe.syllabus.Milestone;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.SittingTime;
import org.zhishe.syllabus.Subject;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Zones;

/// The days of an exam year in words. What is not announced is said to be so.
@Component
class ExamDays {

    private final Texts texts;
    private final Times times;
    private final Zones zones;

    ExamDays(Texts texts, Times times, Zones zones) {
        this.texts = texts;
        this.times = times;
        this.zones = zones;
    }

    /// The exams to come; where none is known, the last one.
    static List<Integer> toCome(Programme programme, LocalDate today) {
        var latest = programme.latestExamYear();
        return programme.examYears().stream()
                .filter(each -> each.equals(latest) || !each.isOver(today))
                .map(ExamYear::year)
                .sorted()
                .toList();
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    String name(Names names) {
        return names.in(texts.locale());
    }

    String day(LocalDate day) {
        return times.day(day);
    }

    /// With its year, for a day that stands alone.
    String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("candidacy.full-day"), texts.locale())
                .format(day);
    }

    /// How long until the first subject this person needs, in words; empty where that is not known or past.
    Optional<String> left(Standing standing) {
        var days = standing.daysLeft(zones.today());
        return days.isPresent() ? Optional.of(of("candidacy.days", days.getAsInt())) : Optional.empty();
    }

    boolean isOver(ExamYear year) {
        return year.isOver(zones.today());
    }

    /// When the exam is, as far as that is known.
    String exam(ExamYear year) {
        return year.firstDay()
                .map(first -> year.lastDay()
                        .filter(last -> !last.equals(first))
                        .map(last -> of("candidacy.from-to", day(first), day(last)))
                        .orElseGet(() -> day(first)))
                .orElseGet(() -> expected(year));
    }

    String when(Milestone milestone, ExamYear year) {
        return switch (milestone.id()) {
            case "registration" ->
                year.registration()
                        .map(period -> of("candidacy.from-to", day(period.from()), day(period.to())))
                        .orElseGet(() -> usual(milestone));
            case "exam" -> exam(year);
            default -> name(milestone.usual());
        };
    }

    /// The day, or which day of the exam, and the time of day.
    String sitting(Subject subject, ExamYear year) {
        return subject.sits().map(sits -> sitting(subject, sits, year)).orElse("");
    }

    private String sitting(Subject subject, SittingTime sits, ExamYear year) {
        var day = year.dayOf(sits).map(this::day).orElseGet(() -> of("candidacy.day", sits.day()));
        return of(
                "candidacy.sitting",
                day,
                sits.from().toString(),
                sits.from().plusMinutes(subject.paper().minutes()).toString());
    }

    private String expected(ExamYear year) {
        return year.expected()
                .map(names -> of("candidacy.expected", name(names)))
                .orElseGet(() -> of("candidacy.not-announced"));
    }

    private String usual(Milestone milestone) {
        return of("candidacy.usual", name(milestone.usual()));
    }
}
