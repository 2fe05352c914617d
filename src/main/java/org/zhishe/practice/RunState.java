package org.zhishe.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.attempts.ShownQuestion;
import org.zhishe.attempts.SlotState;

/// A run as one device of it sees it.
///
/// @param kept         what the person keeps of the questions, by slot
/// @param overSince    the last exam year a slot's question was right for, where that is over; absent where it is not
/// @param answers      what counts of each slot
/// @param told         the slots whose answer may be told now
/// @param lastSequence the highest sequence stored for this device's lease; 0 if there is none
public record RunState(
        Run run,
        PracticeSettings settings,
        Map<Integer, Kept> kept,
        Map<Integer, Integer> overSince,
        List<ShownQuestion> questions,
        List<SlotState> answers,
        List<MarkedSlot> told,
        int lastSequence,
        Instant serverTime) {

    public RunState {
        kept = Map.copyOf(kept);
        overSince = Map.copyOf(overSince);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        told = List.copyOf(told);
    }
}
