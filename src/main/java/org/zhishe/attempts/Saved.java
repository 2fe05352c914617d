package org.zhishe.attempts;

import java.util.List;

/// Which of the entries a device sent are stored.
///
/// @param stored    sequences that are in the database now, also those that were there before
/// @param conflicts sequences not stored, because a different entry of the same lease has that number
public record Saved(List<Integer> stored, List<Integer> conflicts) {

    public Saved {
        stored = List.copyOf(stored);
        conflicts = List.copyOf(conflicts);
    }
}
