package org.zhishe.attempts;

import java.util.List;

/// A change of one slot as a device sends it: the slot's whole state, in letters as shown.
///
/// @param sequence    at least 1; the device numbers its entries upwards within its lease
/// @param chosen      letters as shown; empty means cleared
/// @param struck      options the candidate struck out
/// @param spentMillis time spent on this slot so far, as the device measured it; for display only
public record Entry(
        int sequence, int slot, List<String> chosen, boolean flagged, List<String> struck, long spentMillis) {

    public Entry {
        chosen = chosen.stream().distinct().sorted().toList();
        struck = struck.stream().distinct().sorted().toList();
    }
}
