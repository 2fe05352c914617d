package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceMarking;

/// What everyone who gets the same paper has in common. Stored once for all of them, as JSON.
@JsonIgnoreProperties(ignoreUnknown = true)
record Composition(List<Place> places) {

    /// One place of a paper: the frozen version, what of it is asked, and the marks it carries. Told apart by what they
    /// hold, so that what was stored before there were written questions is read and written as ever.
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    sealed interface Place {

        UUID version();

        Score full();

        /// The slot that this place is in an attempt.
        ///
        /// @param order as [Slot#order]
        Slot slot(int number, String order);
    }

    record ChoicePlace(UUID version, ChoiceMarking scoring) implements Place {

        @Override
        public Score full() {
            return scoring.full();
        }

        @Override
        public Slot slot(int number, String order) {
            return new ChoiceSlot(number, version, Arrays.asList(order.split("")), scoring);
        }
    }

    record WrittenPlace(UUID version, String part, Score marks) implements Place {

        @Override
        public Score full() {
            return marks;
        }

        @Override
        public Slot slot(int number, String order) {
            return new WrittenSlot(number, version, part, marks);
        }
    }

    Composition {
        places = List.copyOf(places);
    }

    /// One for each place; a version as often as it is asked.
    List<UUID> versions() {
        return places.stream().map(Place::version).toList();
    }

    Score fullScore() {
        return Score.sum(places.stream().map(Place::full).toList());
    }
}
