package org.zhishe.attempts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;
import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.WrittenBody;

/// Turns planned questions into frozen slots, and frozen slots into what is shown.
final class LayoutPlan {

    private LayoutPlan() {}

    static Layout freeze(List<PlannedSlot> planned) {
        var random = new Random(Ids.next().getLeastSignificantBits());
        var places = planned.stream()
                .map(slot -> new Composition.Place(slot.question().id(), slot.scoring()))
                .toList();
        var orders = planned.stream().map(slot -> shuffled(slot, random)).toList();
        return new Layout(new Composition(places), orders);
    }

    static ShownQuestion shown(Slot slot, Map<UUID, QuestionVersion> versions) {
        var prompt = choice(version(slot, versions)).prompt(slot.optionOrder());
        return new ShownQuestion(slot.number(), prompt, slot.scoring().full());
    }

    /// Versions are never deleted, so the one a slot froze is always there.
    static QuestionVersion version(Slot slot, Map<UUID, QuestionVersion> versions) {
        return Objects.requireNonNull(versions.get(slot.version()));
    }

    static ChoiceBody choice(QuestionVersion version) {
        return switch (version.body()) {
            case ChoiceBody choice -> choice;
            case WrittenBody written -> throw new Refusal("attempts.written", version.questionId());
        };
    }

    private static String shuffled(PlannedSlot planned, Random random) {
        List<String> order = new ArrayList<>(choice(planned.question()).letters());
        Collections.shuffle(order, random);
        return String.join("", order);
    }
}
