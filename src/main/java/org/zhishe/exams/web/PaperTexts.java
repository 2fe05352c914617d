package org.zhishe.exams.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.exams.Mode;
import org.zhishe.exams.OpenPaper;
import org.zhishe.exams.web.SittingMessages.OptionMessage;
import org.zhishe.exams.web.SittingMessages.PaperMessage;
import org.zhishe.exams.web.SittingMessages.QuestionMessage;
import org.zhishe.exams.web.SittingMessages.ResponseMessage;
import org.zhishe.exams.web.SittingMessages.SectionMessage;
import org.zhishe.exams.web.SittingMessages.StatusMessage;
import org.zhishe.uikit.Texts;

/// Writes an open paper as the exam room reads it.
@Component
class PaperTexts {

    private final Texts texts;

    PaperTexts(Texts texts) {
        this.texts = texts;
    }

    PaperMessage paper(OpenPaper paper) {
        return new PaperMessage(
                paper.sitting(),
                paper.title(),
                paper.subject().in(texts.locale()),
                SittingMessages.code(paper.mode()),
                paper.mode() == Mode.FREE,
                paper.startedAt(),
                sections(paper.questions()),
                paper.questions().stream().map(PaperTexts::question).toList(),
                paper.responses().stream().map(ResponseMessage::of).toList(),
                StatusMessage.of(paper.status()));
    }

    private static QuestionMessage question(ShownQuestion question) {
        var prompt = question.prompt();
        return new QuestionMessage(
                question.slot(),
                prompt.kind().code(),
                question.marks().toString(),
                prompt.stem(),
                prompt.options().stream()
                        .map(option -> new OptionMessage(option.letter(), option.text()))
                        .toList());
    }

    /// Consecutive questions of one kind with equal marks.
    static List<SectionMessage> sections(List<ShownQuestion> questions) {
        List<SectionMessage> sections = new ArrayList<>();
        for (var question : questions) {
            var kind = question.prompt().kind().code();
            var marks = question.marks().toString();
            var last = sections.isEmpty() ? null : sections.getLast();
            if (last != null && last.kind().equals(kind) && last.marks().equals(marks)) {
                sections.set(sections.size() - 1, new SectionMessage(kind, last.from(), question.slot(), marks));
            } else {
                sections.add(new SectionMessage(kind, question.slot(), question.slot(), marks));
            }
        }
        return sections;
    }
}
