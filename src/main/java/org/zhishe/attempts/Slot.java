package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.zhishe.questions.ChoiceMarking;

/// One place of an attempt, frozen at its start: the question's version, the order its options are shown in, its marks.
///
/// @param number      from 1
/// @param optionOrder bank letters in the order shown; the first is shown as A
@JsonIgnoreProperties(ignoreUnknown = true)
public record Slot(int number, UUID version, List<String> optionOrder, ChoiceMarking scoring) {

    public Slot {
        optionOrder = List.copyOf(optionOrder);
    }

    boolean shows(List<String> letters) {
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
