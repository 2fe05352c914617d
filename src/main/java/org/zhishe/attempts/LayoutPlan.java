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
import org.zhishe.questions.QuestionPrompt;
import org.zhishe.questions.QuestionVersion;
import org.zhishe.questions.WrittenBody;

/// Turns planned questions into frozen slots, and frozen slots into what is shown.
final class LayoutPlan {

    private LayoutPlan() {}

    static Layout freeze(List<PlannedSlot> planned) {
        var random = new Random(Ids.next().getLeastSignificantBits());
        var places = planned.stream().map(LayoutPlan::place).toList();
        var orders = planned.stream().map(slot -> order(slot, random)).toList();
        return new Layout(new Composition(places), orders);
    }

    static ShownQuestion shown(Slot slot, Map<UUID, QuestionVersion> versions) {
        return new ShownQuestion(slot.number(), prompt(slot, version(slot, versions)), slot.full());
    }

    /// Versions are never deleted, so the one a slot froze is always there.
    static QuestionVersion version(Slot slot, Map<UUID, QuestionVersion> versions) {
        return Objects.requireNonNull(versions.get(slot.version()));
    }

    /// @throws Refusal for a question that is answered in writing
    static ChoiceBody choice(QuestionVersion version) {
        return switch (version.body()) {
            case ChoiceBody choice -> choice;
            case WrittenBody written -> throw new Refusal("attempts.written", version.questionId());
        };
    }

    static WrittenBody.Part part(WrittenSlot slot, QuestionVersion version) {
        return written(version).part(slot.part());
    }

    private static QuestionPrompt prompt(Slot slot, QuestionVersion version) {
        return switch (slot) {
            case ChoiceSlot choice -> choice(version).prompt(choice.optionOrder());
            case WrittenSlot part -> written(version).prompt(part.part());
        };
    }

    private static WrittenBody written(QuestionVersion version) {
        return switch (version.body()) {
            case WrittenBody written -> written;
            case ChoiceBody choice ->
                throw new IllegalStateException("Nothing is written to question " + version.questionId());
        };
    }

    private static Composition.Place place(PlannedSlot planned) {
        var version = planned.question().id();
        return switch (planned) {
            case PlannedSlot.Choice choice -> new Composition.ChoicePlace(version, choice.scoring());
            case PlannedSlot.Written written ->
                new Composition.WrittenPlace(
                        version, written.part().id(), written.part().marks());
        };
    }

    private static String order(PlannedSlot planned, Random random) {
        return switch (planned) {
            case PlannedSlot.Choice choice -> shuffled(choice(choice.question()).letters(), random);
            case PlannedSlot.Written written -> WrittenSlot.ORDER;
        };
    }

    private static String shuffled(List<String> letters, Random random) {
        List<String> order = new ArrayList<>(letters);
        Collections.shuffle(order, random);
        return String.join("", order);
    }
}
