package org.zhishe.exams;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.WrittenBody;
import org.zhishe.syllabus.PaperStructure;

/// A multiple-choice answer that a wrong option cost marks: with the right options alone it would have won some.
///
/// @param wrong bank letters of the wrong options chosen
/// @param lost  what the right options chosen would have won by themselves
public record OverTicked(MarkedSlot slot, List<String> wrong, Score lost) {

    static Optional<OverTicked> in(MarkedSlot slot, PaperStructure structure) {
        if (slot.right()) {
            return Optional.empty(); // also where everybody got the marks
        }
        return switch (slot.question().body()) {
            case ChoiceBody body ->
                structure.section(body.kind()).flatMap(section -> in(slot, body.key(), ChoiceMarking.of(section)));
            case WrittenBody written -> Optional.empty();
        };
    }

    private static Optional<OverTicked> in(MarkedSlot slot, Set<String> key, ChoiceMarking marking) {
        var right = new HashSet<>(slot.chosen());
        right.retainAll(key);
        var wrong =
                slot.chosen().stream().filter(letter -> !key.contains(letter)).toList();
        var lost = marking.mark(right, key);
        var tickedBoth = !wrong.isEmpty() && lost.compareTo(Score.ZERO) > 0;
        return tickedBoth ? Optional.of(new OverTicked(slot, wrong, lost)) : Optional.empty();
    }
}
