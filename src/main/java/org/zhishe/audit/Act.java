package org.zhishe.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a person did that is put on record. It holds ids and codes, never names, answers or secrets, so that
/// deleting a person leaves nothing of them here.
///
/// @param kind    `<module>.<what>`; its text is the message `audit.<kind>`
/// @param actor   null where the system acted by itself
/// @param subject the account it was done to; null where it was not about a person
/// @param place   the path of the unit it belongs to, as it was then; empty where it concerns the whole installation
/// @param details what else one needs to understand it
public record Act(
        String kind, @Nullable UUID actor, @Nullable UUID subject, String place, Map<String, String> details) {

    public Act {
        details = Map.copyOf(details);
    }

    /// Done by the system itself.
    public static Act bySystem(String kind) {
        return new Act(kind, null, null, "", Map.of());
    }

    public static Act of(String kind, UUID actor) {
        return new Act(kind, actor, null, "", Map.of());
    }

    public Act to(UUID account) {
        return new Act(kind, actor, account, place, details);
    }

    public Act at(String unitPath) {
        return new Act(kind, actor, subject, unitPath, details);
    }

    /// The code of the unit it belongs to, whatever lies above that unit by now; empty where there is none.
    String unit() {
        var withoutStop = place.isEmpty() ? "" : place.substring(0, place.length() - 1);
        return withoutStop.substring(withoutStop.lastIndexOf('.') + 1);
    }

    public Act with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Act(kind, actor, subject, place, more);
    }
}
