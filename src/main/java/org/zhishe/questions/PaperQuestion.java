package org.zhishe.questions;

import org.zhishe.syllabus.QuestionKind;

/// What a paper must know of a question.
public record PaperQuestion(String subject, QuestionKind kind, ExamYears examYears) {

    static PaperQuestion of(QuestionContent content) {
        return new PaperQuestion(content.subject(), content.body().kind(), content.examYears());
    }

    static PaperQuestion of(QuestionVersion version) {
        return new PaperQuestion(version.subject(), version.body().kind(), version.examYears());
    }
}
