package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// Everything of a question that makes a new version when it changes; stored as one JSON text.
@JsonIgnoreProperties(ignoreUnknown = true)
record QuestionContent(
        String subject,
        int chapter,
        List<String> points,
        int difficulty,
        QuestionBody body,
        List<Source> sources,
        ExamYears examYears,
        boolean awaitingSpecialist) {

    QuestionContent {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}
