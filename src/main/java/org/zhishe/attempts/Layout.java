package org.zhishe.attempts;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/// The slots of an attempt, frozen at the start, never changed.
///
/// @param orders per slot the bank's letters in the order shown: `BADC` shows the bank's B as A; `-` where one writes
record Layout(Composition composition, List<String> orders) {

    Layout {
        // There are few orders and many layouts.
        orders = orders.stream().map(String::intern).toList();
        if (orders.size() != composition.places().size()) {
            throw new IllegalArgumentException("An order for each slot, not " + orders.size());
        }
    }

    static Layout of(Composition composition, String text) {
        return new Layout(composition, Arrays.asList(text.split(" ")));
    }

    /// What tells this attempt from others of the same composition, for [#of].
    String text() {
        return String.join(" ", orders);
    }

    int size() {
        return orders.size();
    }

    Slot slot(int number) {
        if (number < 1 || number > size()) {
            throw new NoSuchElementException("There is no slot " + number);
        }
        return composition.places().get(number - 1).slot(number, orders.get(number - 1));
    }

    List<Slot> slots() {
        return IntStream.rangeClosed(1, size()).mapToObj(this::slot).toList();
    }

    int mostResponses() {
        return composition.places().stream()
                .mapToInt(place -> place instanceof Composition.WrittenPlace
                        ? AttemptEngine.MOST_TEXTS
                        : AttemptEngine.MOST_CHOICES)
                .sum();
    }

    /// Whether the entry names a slot of this layout and can be an answer there.
    boolean admits(Entry entry) {
        return entry.sequence() >= 1
                && entry.slot() >= 1
                && entry.slot() <= size()
                && slot(entry.slot()).admits(entry);
    }
}
