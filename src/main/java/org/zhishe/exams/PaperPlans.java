package org.zhishe.exams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishe.attempts.PlannedSlot;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.QuestionBank;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.WrittenBody;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.Programme;

/// What a sitting of a paper consists of when it starts: the current version of each question, with its marks.
@Component
class PaperPlans {

    private static final int ROOM = 200;

    private final QuestionBank bank;
    private final Programme programme;
    /// By the questions asked for, so a changed paper is another one.
    private final Cache<List<String>, List<PlannedSlot>> known = Caffeine.newBuilder()
            .expireAfterWrite(PaperShelf.FRESH)
            .maximumSize(ROOM)
            .build();

    PaperPlans(QuestionBank bank, Programme programme) {
        this.bank = bank;
        this.programme = programme;
    }

    /// @throws Refusal if a question was withdrawn, or is not right for the latest exam year
    List<PlannedSlot> of(Paper paper) {
        return known.get(paper.questions(), questions -> plan(paper));
    }

    /// Looks at the bank again at once.
    void clear() {
        known.invalidateAll();
    }

    private List<PlannedSlot> plan(Paper paper) {
        var structure = programme.subject(paper.subject()).paper();
        var questions = bank.current(paper.questions());
        var year = programme.latestExamYear().year();
        if (!questions.stream().allMatch(question -> question.examYears().include(year))) {
            throw new Refusal("exams.paper.outdated", String.valueOf(year));
        }
        return questions.stream()
                .flatMap(question -> slots(question, structure).stream())
                .toList();
    }

    private static List<PlannedSlot> slots(QuestionVersion question, PaperStructure structure) {
        return switch (question.body()) {
            case ChoiceBody choice -> List.of(new PlannedSlot.Choice(question, marking(question, structure)));
            case WrittenBody written -> PlannedSlot.of(question, written);
        };
    }

    private static ChoiceMarking marking(QuestionVersion question, PaperStructure structure) {
        return ChoiceMarking.in(structure, question.body().kind())
                .orElseThrow(() -> new Refusal("exams.paper.structure", question.questionId()));
    }
}
