package org.zhishe.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamYearTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 23);

    @Test
    void anExamIsOverAfterItsLastDay() {
        var year = year(Optional.of(SATURDAY));
        assertThat(year.isOver(SATURDAY.plusDays(1))).isFalse();
        assertThat(year.isOver(SATURDAY.plusDays(2))).isTrue();
    }

    @Test
    void oneWithoutADayIsOverWithItsYear() {
        var year = year(Optional.empty());
        assertThat(year.isOver(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(year.isOver(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void theDayOfASubjectIsCountedFromTheFirst() {
        var second = new SittingTime(2, LocalTime.of(9, 0));
        assertThat(year(Optional.of(SATURDAY)).dayOf(second)).contains(SATURDAY.plusDays(1));
        assertThat(year(Optional.empty()).dayOf(second)).isEmpty();
    }

    private static ExamYear year(Optional<LocalDate> first) {
        return new ExamYear(
                2026,
                2025,
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                Optional.empty(),
                Optional.empty(),
                first,
                first.map(day -> day.plusDays(1)),
                first.isPresent(),
                true);
    }
}
