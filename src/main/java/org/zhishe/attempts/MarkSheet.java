package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;

/// The marks of one round of marking, slot by slot. Stored as JSON; written once, never changed.
@JsonIgnoreProperties(ignoreUnknown = true)
record MarkSheet(List<Mark> marks) {

    /// What one slot earned.
    ///
    /// @param spentMillis as the device measured it; 0 if unknown
    /// @param awards      what a person gave for each marking point; none where nobody did
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mark(
            int slot,
            Answer answer,
            Score score,
            long spentMillis,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Award> awards) {

        Mark {
            awards = List.copyOf(awards);
        }

        Mark(int slot, Answer answer, Score score, long spentMillis) {
            this(slot, answer, score, spentMillis, List.of());
        }

        /// The same answer with what a person gave for it.
        Mark awarded(List<Award> given) {
            var sum = Score.sum(given.stream().map(Award::score).toList());
            return new Mark(slot, answer, sum, spentMillis, given);
        }

        /// Whether something was written that nobody has marked.
        boolean waits() {
            return switch (answer) {
                case Answer.Choice choice -> false;
                case Answer.Text text -> !text.isEmpty() && awards.isEmpty();
            };
        }
    }

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

    /// How many written answers nobody has marked yet.
    int unmarked() {
        return (int) marks.stream().filter(Mark::waits).count();
    }

    Score score() {
        return Score.sum(marks.stream().map(Mark::score).toList());
    }
}
