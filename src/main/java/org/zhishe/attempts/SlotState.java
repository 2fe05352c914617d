package org.zhishe.attempts;

import java.time.Instant;
import java.util.List;

/// What counts for one slot at present, in letters as shown: the response with the highest (lease, sequence).
public record SlotState(
        int slot,
        List<String> chosen,
        boolean flagged,
        List<String> struck,
        long spentMillis,
        int lease,
        int sequence,
        Instant savedAt) {}
