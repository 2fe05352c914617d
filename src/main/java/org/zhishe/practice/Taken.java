package org.zhishe.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhishe.attempts.Appended;
import org.zhishe.attempts.MarkedSlot;

/// What became of answers a device sent.
///
/// @param account  whose run it is
/// @param told     the slots whose answer may be told because of them
/// @param finished whether the run has ended
public record Taken(UUID account, Appended appended, List<MarkedSlot> told, boolean finished, Instant serverTime) {

    public Taken {
        told = List.copyOf(told);
    }
}
