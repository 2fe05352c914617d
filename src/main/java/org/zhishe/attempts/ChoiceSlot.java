package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceMarking;

/// A slot with a choice question: the order its options are shown in, and how it is marked.
///
/// @param optionOrder bank letters in the order shown; the first is shown as A
@JsonIgnoreProperties(ignoreUnknown = true)
record ChoiceSlot(int number, UUID version, List<String> optionOrder, ChoiceMarking scoring) implements Slot {

    ChoiceSlot {
        optionOrder = List.copyOf(optionOrder);
    }

    @Override
    public Score full() {
        return scoring.full();
    }

    @Override
    public String order() {
        return String.join("", optionOrder);
    }

    @Override
    public boolean admits(Entry entry) {
        return shows(entry.chosen()) && shows(entry.struck()) && entry.text().isEmpty();
    }

    @Override
    public Answer answer(Entry entry) {
        return Answer.Choice.of(toBank(entry.chosen()));
    }

    @Override
    public Answer nothing() {
        return Answer.NONE;
    }

    private boolean shows(List<String> letters) {
        return letters.stream().allMatch(letter -> position(letter) >= 0 && position(letter) < optionOrder.size());
    }

    /// The bank's letters for letters as shown.
    ///
    /// @throws IllegalArgumentException for a letter that was not shown
    List<String> toBank(List<String> shown) {
        return shown.stream().map(this::toBank).toList();
    }

    /// The letters as shown for the bank's letters, sorted.
    List<String> toShown(List<String> bank) {
        return bank.stream()
                .map(letter -> letterAt(optionOrder.indexOf(letter)))
                .sorted()
                .toList();
    }

    private String toBank(String shown) {
        if (!shows(List.of(shown))) {
            throw new IllegalArgumentException("Slot " + number + " shows no option " + shown);
        }
        return optionOrder.get(position(shown));
    }

    private static int position(String letter) {
        return letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
    }

    private static String letterAt(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
