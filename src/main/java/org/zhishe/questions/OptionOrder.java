package org.zhishe.questions;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The order in which a question's options were shown to somebody: the bank's letters, the first shown as A.
public record OptionOrder(List<String> letters) {

    private static final Pattern NAMED_OPTION = Pattern.compile("\\{([A-Z])}");

    public OptionOrder {
        letters = List.copyOf(letters);
        if (new HashSet<>(letters).size() != letters.size()) {
            throw new IllegalArgumentException("A letter twice: " + letters);
        }
    }

    /// The letter under which the bank's letter is shown.
    public String shown(String bankLetter) {
        var position = letters.indexOf(bankLetter);
        if (position < 0) {
            throw new IllegalArgumentException("No option " + bankLetter + " in " + letters);
        }
        return letterAt(position);
    }

    /// The bank's letter of a letter shown.
    public String bank(String shownLetter) {
        var position = shownLetter.length() == 1 ? shownLetter.charAt(0) - 'A' : -1;
        if (position < 0 || position >= letters.size()) {
            throw new IllegalArgumentException("No option is shown as " + shownLetter);
        }
        return letters.get(position);
    }

    /// The letters shown for the bank's letters, in alphabetical order.
    public List<String> shown(Collection<String> bankLetters) {
        return bankLetters.stream().map(this::shown).sorted().toList();
    }

    /// The options with the letters shown, in the order shown.
    ///
    /// @throws IllegalArgumentException unless this order holds each of the options exactly once
    public List<Option> show(List<Option> options) {
        var own = options.stream().map(Option::letter).toList();
        if (own.size() != letters.size() || !own.containsAll(letters)) {
            throw new IllegalArgumentException("The order " + letters + " is not one of the options " + own);
        }
        return IntStream.range(0, letters.size())
                .mapToObj(position -> new Option(
                        letterAt(position),
                        options.get(own.indexOf(letters.get(position))).text()))
                .toList();
    }

    /// The text with {A} replaced by the letter under which the bank's option A is shown.
    public String render(String text) {
        return NAMED_OPTION
                .matcher(text)
                .replaceAll(found -> letters.contains(found.group(1)) ? shown(found.group(1)) : found.group(1));
    }

    private static String letterAt(int position) {
        return String.valueOf((char) ('A' + position));
    }

    /// Sorted, so that equal keys are written as equal JSON.
    static Set<String> sorted(Set<String> letters) {
        return Collections.unmodifiableSet(new TreeSet<>(letters));
    }
}
