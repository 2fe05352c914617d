package org.zhishe.questions;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// That a version of a question has another right answer than was written: what was answered is marked by this.
///
/// @param key         the bank's letters that are right; empty where every answer, and none, earns full marks
/// @param explanation why, with {A} for option A, in place of the one that was written
/// @param reason      what was wrong, for who answered
public record Ruling(UUID version, Set<String> key, String explanation, String reason, Instant decidedAt) {

    public Ruling {
        key = OptionOrder.sorted(key);
    }

    /// Whether everybody gets the marks, whatever they chose.
    public boolean isForAll() {
        return key.isEmpty();
    }

    /// Whether these letters are the right answer.
    public boolean holds(Set<String> chosen) {
        return isForAll() || key.equals(chosen);
    }
}
