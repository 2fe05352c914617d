package org.zhishe.attempts;

import java.util.List;

/// A change of one slot as a device sends it: the slot's whole state, in letters as shown.
///
/// @param sequence    at least 1; the device numbers its entries upwards within its lease
/// @param chosen      letters as shown; empty means cleared
/// @param text        what was typed; empty where one chooses
/// @param struck      options the candidate struck out
/// @param spentMillis time spent on this slot so far, as the device measured it; for display only
public record Entry(
        int sequence,
        int slot,
        List<String> chosen,
        String text,
        boolean flagged,
        List<String> struck,
        long spentMillis) {

    /// Of a typed answer, in UTF-16 units: several times what the answer sheet of the real exam has room for.
    public static final int LONGEST_TEXT = 3_000;

    public Entry {
        chosen = chosen.stream().distinct().sorted().toList();
        struck = struck.stream().distinct().sorted().toList();
        text = wellFormed(text);
    }

    /// Of a slot where one chooses.
    public Entry(int sequence, int slot, List<String> chosen, boolean flagged, List<String> struck, long spentMillis) {
        this(sequence, slot, chosen, "", flagged, struck, spentMillis);
    }

    /// Databases keep no half of a surrogate pair and not all of them a zero: what would come back as something else is
    /// replaced here, or the same entry sent again would look like another one.
    private static String wellFormed(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isStorable(point) ? point : 0xFFFD));
        return clean.toString();
    }

    private static boolean isStorable(int point) {
        return point != 0 && !(Character.isBmpCodePoint(point) && Character.isSurrogate((char) point));
    }
}
