package org.zhishe.questions;

import java.util.List;
import java.util.UUID;

/// One immutable version of a question.
///
/// @param number 1 for the first version of this question
/// @param points knowledge points, the main one first
/// @param difficulty the author's estimate, 1 easy to 5 hard; not a measured figure
/// @param awaitingSpecialist marked so on screen until a specialist has confirmed it
/// @param status the question's when this record was read; it may change later, the rest never does
public record QuestionVersion(
        UUID id,
        String questionId,
        int number,
        String subject,
        int chapter,
        List<String> points,
        int difficulty,
        QuestionBody body,
        List<Source> sources,
        ExamYears examYears,
        boolean awaitingSpecialist,
        QuestionStatus status) {

    public QuestionVersion {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }

    /// This version as answers to it are marked now: with the key and the explanation of the ruling.
    public QuestionVersion as(Ruling ruling) {
        if (!(body instanceof ChoiceBody choice)) {
            return this;
        }
        var key = ruling.isForAll() ? choice.key() : ruling.key();
        return with(new Wording(choice.stem(), choice.options(), key, ruling.explanation()).into(choice), id, number);
    }

    QuestionVersion with(QuestionBody other, UUID otherId, int otherNumber) {
        return new QuestionVersion(
                otherId,
                questionId,
                otherNumber,
                subject,
                chapter,
                points,
                difficulty,
                other,
                sources,
                examYears,
                awaitingSpecialist,
                status);
    }

    QuestionContent content() {
        return new QuestionContent(subject, chapter, points, difficulty, body, sources, examYears, awaitingSpecialist);
    }

    /// This version, as it is while the question has this status.
    QuestionVersion as(QuestionStatus now) {
        return now == status
                ? this
                : new QuestionVersion(
                        id,
                        questionId,
                        number,
                        subject,
                        chapter,
                        points,
                        difficulty,
                        body,
                        sources,
                        examYears,
                        awaitingSpecialist,
                        now);
    }
}
