package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;
import org.zhishe.questions.WrittenBody;

/// What counts for one slot at present, in letters as shown: the response with the highest (lease, sequence).
///
/// @param text what was typed; empty where one chooses
public record SlotState(
        int slot,
        List<String> chosen,
        String text,
        boolean flagged,
        List<String> struck,
        long spentMillis,
        int lease,
        int sequence,
        Instant savedAt) {

    public boolean isAnswered() {
        return !chosen.isEmpty() || !WrittenBody.isBlank(text);
    }
}
