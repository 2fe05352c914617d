package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhishe.kernel.Score;

/// The marks of one round of marking, slot by slot. Stored as JSON; written once, never changed.
@JsonIgnoreProperties(ignoreUnknown = true)
record MarkSheet(List<Mark> marks) {

    /// What one slot earned.
    ///
    /// @param spentMillis as the device measured it; 0 if unknown
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(int slot, Answer answer, Score score, long spentMillis) {}

    MarkSheet {
        marks = List.copyOf(marks);
    }

    /// The mark of a slot.
    Mark of(int slot) {
        return marks.stream().filter(mark -> mark.slot() == slot).findFirst().orElseThrow();
    }

    /// The same with another mark for a slot.
    MarkSheet with(int slot, UnaryOperator<Mark> change) {
        return new MarkSheet(marks.stream()
                .map(mark -> mark.slot() == slot ? change.apply(mark) : mark)
                .toList());
    }

    Score score() {
        return Score.sum(marks.stream().map(Mark::score).toList());
    }
}
