package org.zhishe.attempts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts arriving responses into new ones, repeated ones and conflicting ones.
record Arrivals(List<Response> fresh, Saved saved) {

    /// @param taken what the database has under the same lease and sequences
    static Arrivals sort(List<Response> incoming, List<Response> taken) {
        Map<Integer, Response> known = new HashMap<>();
        taken.forEach(response -> known.put(response.sequence(), response));
        List<Response> fresh = new ArrayList<>();
        List<Integer> stored = new ArrayList<>();
        List<Integer> conflicts = new ArrayList<>();
        for (var response : incoming) {
            var before = known.putIfAbsent(response.sequence(), response);
            if (before == null) {
                fresh.add(response);
            }
            (before == null || before.repeats(response) ? stored : conflicts).add(response.sequence());
        }
        return new Arrivals(List.copyOf(fresh), new Saved(stored, conflicts));
    }
}
