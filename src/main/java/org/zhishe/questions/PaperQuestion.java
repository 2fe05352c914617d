package org.zhishe.questions;

import java.util.Optional;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.QuestionKind;

/// What a paper must know of a question.
///
/// @param marks what it says itself that it carries; empty where the paper decides
public record PaperQuestion(String subject, QuestionKind kind, Optional<Score> marks, ExamYears examYears) {

    static PaperQuestion of(QuestionContent content) {
        return new PaperQuestion(content.subject(), content.body().kind(), marks(content.body()), content.examYears());
    }

    static PaperQuestion of(QuestionVersion version) {
        return new PaperQuestion(version.subject(), version.body().kind(), marks(version.body()), version.examYears());
    }

    private static Optional<Score> marks(QuestionBody body) {
        return body instanceof WrittenBody written ? Optional.of(written.marks()) : Optional.empty();
    }
}
