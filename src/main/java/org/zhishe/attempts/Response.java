package org.zhishe.attempts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// An answer as received. Written once, never changed.
///
/// @param struck bank letters of the options the candidate struck out, one after the other
record Response(
        UUID attempt,
        int lease,
        int sequence,
        int slot,
        Answer answer,
        boolean flagged,
        String struck,
        long spentMillis,
        Standing standing,
        Instant receivedAt) {

    Response(UUID attempt, int lease, Entry entry, Slot slot, Standing standing, Instant receivedAt) {
        this(
                attempt,
                lease,
                entry.sequence(),
                entry.slot(),
                slot.answer(entry),
                entry.flagged(),
                struck(entry, slot),
                Math.max(0, entry.spentMillis()),
                standing,
                receivedAt);
    }

    /// Whether this is the same entry, sent once more.
    boolean repeats(Response other) {
        return slot == other.slot
                && answer.equals(other.answer)
                && flagged == other.flagged
                && struck.equals(other.struck);
    }

    SlotState state(Slot of) {
        return new SlotState(
                slot,
                of instanceof ChoiceSlot choice ? choice.toShown(answer.letters()) : List.of(),
                answer.text(),
                flagged,
                of instanceof ChoiceSlot choice ? choice.toShown(struckLetters()) : List.of(),
                spentMillis,
                lease,
                sequence,
                receivedAt);
    }

    /// With everything, also where it did not count.
    AttemptData.ExportedResponse exported(Slot slot) {
        var state = state(slot);
        return new AttemptData.ExportedResponse(
                state.slot(),
                state.chosen(),
                state.text(),
                state.flagged(),
                state.struck(),
                spentMillis,
                standing,
                lease,
                sequence,
                receivedAt);
    }

    private static String struck(Entry entry, Slot slot) {
        return slot instanceof ChoiceSlot choice ? String.join("", choice.toBank(entry.struck())) : "";
    }

    private List<String> struckLetters() {
        return Arrays.stream(struck.split(""))
                .filter(letter -> !letter.isEmpty())
                .toList();
    }
}
