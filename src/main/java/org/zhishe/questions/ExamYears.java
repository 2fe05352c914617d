package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// The exam years for which a question's answer is right; an end left out is open.
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExamYears(@Nullable Integer from, @Nullable Integer to) {

    public static final ExamYears ALL = new ExamYears(null, null);

    /// Whether the answer was right for earlier exams and is so no more.
    public boolean areOverIn(int year) {
        return to != null && to < year;
    }

    public boolean include(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
