package org.zhishe.audit;

import java.util.Objects;
import java.util.TreeMap;
import org.zhishe.kernel.Digest;

/// An entry and its hash: SHA-256 over the hash before it and the entry as text.
///
/// @param unit under which it is found; not in the hash, because the place is
record Link(AuditEntry entry, String unit, String hash) {

    static final String NONE = "0".repeat(64);

    static String after(String before, AuditEntry entry) {
        return Digest.hex(before + text(entry));
    }

    boolean follows(String before) {
        return hash.equals(after(before, entry)) && unit.equals(entry.act().unit());
    }

    /// Lengths stand before texts, so that no two entries read the same.
    private static String text(AuditEntry entry) {
        var act = entry.act();
        var text = new StringBuilder()
                .append(entry.number())
                .append('\n')
                .append(entry.at())
                .append('\n');
        part(text, act.kind());
        part(text, Objects.toString(act.actor(), ""));
        part(text, Objects.toString(act.subject(), ""));
        part(text, act.place());
        new TreeMap<>(act.details()).forEach((name, value) -> {
            part(text, name);
            part(text, value);
        });
        return text.toString();
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(' ').append(part).append('\n');
    }
}
