package org.zhishe.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhishe.attempts.MarkedBy;
import org.zhishe.kernel.Score;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.syllabus.Names;

/// A task as the marker has it before them. It tells nothing of what others gave.
///
/// @param candidate the candidate's name, where they asked this person themselves
public record Work(
        UUID task,
        UUID sitting,
        MarkedBy kind,
        String title,
        Names subject,
        Optional<String> candidate,
        Instant handedInAt,
        List<Item> items) {

    public Work {
        items = List.copyOf(items);
    }

    /// A question with all it asks.
    public record Item(QuestionVersion question, List<PartToMark> parts) {

        public Item {
            parts = List.copyOf(parts);
        }

        public long undecided() {
            return parts.stream().mapToLong(PartToMark::undecided).sum();
        }
    }

    public long undecided() {
        return items.stream().mapToLong(Item::undecided).sum();
    }

    public Score given() {
        return Score.sum(items.stream()
                .flatMap(item -> item.parts().stream())
                .map(PartToMark::given)
                .toList());
    }
}
