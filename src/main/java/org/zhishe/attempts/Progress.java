package org.zhishe.attempts;

import java.util.List;

/// How far an attempt has got, as one lease of it sees it.
///
/// @param states       of every slot that has a counting response, by slot
/// @param lastSequence the highest sequence stored for the lease; 0 if there is none
public record Progress(List<SlotState> states, int lastSequence) {

    public Progress {
        states = List.copyOf(states);
    }
}
