package org.zhishe.exams.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.exams.Mode;
import org.zhishe.exams.OpenPaper;
import org.zhishe.exams.web.SittingMessages.PaperMessage;
import org.zhishe.exams.web.SittingMessages.QuestionMessage;
import org.zhishe.exams.web.SittingMessages.ResponseMessage;
import org.zhishe.exams.web.SittingMessages.SectionMessage;
import org.zhishe.exams.web.SittingMessages.StatusMessage;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoicePrompt;
import org.zhishe.questions.WrittenPrompt;
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
                paper.questions().stream().map(QuestionMessage::of).toList(),
                paper.responses().stream().map(ResponseMessage::of).toList(),
                StatusMessage.of(paper.status()));
    }

    /// Consecutive choice questions of one kind with equal marks, and each written question.
    static List<SectionMessage> sections(List<ShownQuestion> questions) {
        List<SectionMessage> sections = new ArrayList<>();
        var from = 0;
        for (var next = 1; next <= questions.size(); next++) {
            if (next == questions.size() || !isTogether(questions.get(from), questions.get(next))) {
                sections.add(section(questions.subList(from, next)));
                from = next;
            }
        }
        return sections;
    }

    private static boolean isTogether(ShownQuestion one, ShownQuestion next) {
        return switch (one.prompt()) {
            case ChoicePrompt choice ->
                choice.kind() == next.prompt().kind() && one.marks().equals(next.marks());
            case WrittenPrompt written ->
                next.prompt() instanceof WrittenPrompt other
                        && written.material().equals(other.material());
        };
    }

    /// Its marks are those of one choice question, or of all that is asked about a material.
    private static SectionMessage section(List<ShownQuestion> questions) {
        var first = questions.getFirst();
        var marks = switch (first.prompt()) {
            case ChoicePrompt choice -> first.marks();
            case WrittenPrompt written ->
                Score.sum(questions.stream().map(ShownQuestion::marks).toList());
        };
        return new SectionMessage(
                first.prompt().kind().code(), first.slot(), questions.getLast().slot(), marks.toString());
    }
}
