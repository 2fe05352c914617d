package org.zhishe.questions;

import java.util.Optional;
import java.util.Set;
import org.zhishe.kernel.Score;
import org.zhishe.syllabus.PaperStructure;
import org.zhishe.syllabus.PaperStructure.Section;
import org.zhishe.syllabus.QuestionKind;

/// Marks one response to a choice question by the rule of this exam.
///
/// @param full marks for exactly the key
/// @param perRight marks for each right option of an incomplete answer without a wrong one; zero for single choice
public record ChoiceMarking(Score full, Score perRight) {

    public static ChoiceMarking of(Section section) {
        return new ChoiceMarking(section.marks(), section.perRight());
    }

    /// The marking of a kind of question in papers of this structure; empty where they have none of it.
    public static Optional<ChoiceMarking> in(PaperStructure structure, QuestionKind kind) {
        return structure.section(kind).map(ChoiceMarking::of);
    }

    /// Nothing chosen or anything wrong chosen: zero. Exactly the key: full marks. Less than the key: marks per option.
    public Score mark(Set<String> chosen, Set<String> key) {
        if (chosen.isEmpty() || !key.containsAll(chosen)) {
            return Score.ZERO;
        }
        return chosen.size() == key.size() ? full : perRight.times(chosen.size());
    }
}
