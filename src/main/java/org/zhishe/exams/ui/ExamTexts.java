package org.zhishe.exams.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishe.exams.Mode;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.Names;
import org.zhishe.syllabus.PaperStructure.Section;
import org.zhishe.syllabus.Programme;
import org.zhishe.syllabus.QuestionKind;
import org.zhishe.uikit.Texts;
import org.zhishe.uikit.Times;
import org.zhishe.uikit.Zones;

/// The words of the exam screens.
@Component
class ExamTexts {

    private final Texts texts;
    private final Zones zones;
    private final Times times;
    private final Programme programme;
    private final Clock clock;

    ExamTexts(Texts texts, Zones zones, Times times, Programme programme, Clock clock) {
        this.texts = texts;
        this.zones = zones;
        this.times = times;
        this.programme = programme;
        this.clock = clock;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    Locale locale() {
        return texts.locale();
    }

    ZoneId zone() {
        return zones.current();
    }

    String name(Names names) {
        return names.in(texts.locale());
    }

    /// A rule of the real exam, in the words of the programme; empty where it has no such rule.
    Optional<String> rule(String id) {
        return programme.rule(id).map(rule -> name(rule.text()));
    }

    String mode(Mode mode) {
        return switch (mode) {
            case FREE -> of("exams.mode.free");
            case REALISTIC -> of("exams.mode.realistic");
        };
    }

    /// With what it means, to choose from.
    String modeChoice(Mode mode) {
        return switch (mode) {
            case FREE -> of("exams.mode.free.choice");
            case REALISTIC -> of("exams.mode.realistic.choice");
        };
    }

    String kind(QuestionKind kind) {
        return of("exams.kind." + kind.code());
    }

    String structure(List<Section> sections) {
        return sections.stream()
                .map(section -> of("exams.section", kind(section.kind()), section.count(), section.marks()))
                .collect(Collectors.joining(of("exams.comma")));
    }

    /// Day and time where the reader lives.
    String time(Instant instant) {
        return times.time(instant);
    }

    String minutes(Duration duration) {
        return of("exams.minutes", Math.max(1, duration.plusSeconds(30).toMinutes()));
    }

    Duration until(Instant end) {
        var left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    String score(Score score, Score full) {
        return of("exams.score-of", score, full);
    }
}
