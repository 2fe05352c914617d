package org.zhishe.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// An entry of the audit trail with names in place of ids.
///
/// @param bySystem nobody did it: the system acted by itself
/// @param actor   a user name; empty where nobody did it, or the account is gone
/// @param subject a user name; empty where it was about nobody, or the account is gone
/// @param details what else is on record; a unit by its name, where that still stands
public record ReadableAct(
        long number,
        Instant at,
        String kind,
        boolean bySystem,
        String actor,
        String subject,
        SortedMap<String, String> details) {

    public ReadableAct {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
