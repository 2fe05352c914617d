package org.zhishe.attempts;

import java.util.List;

/// What became of answers that are marked as they come.
///
/// @param fresh the slots that were marked just now, each for the first time
/// @param marks the slots the entries named, as they are marked: also where an earlier answer is the one that counts
public record Settled(Appended appended, List<MarkedSlot> fresh, List<MarkedSlot> marks) {

    public Settled {
        fresh = List.copyOf(fresh);
        marks = List.copyOf(marks);
    }
}
