package org.zhishe.bankfiles;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A file that was read: its content as JSON and the line on which each value stands.
///
/// @param lines by JSON pointer
public record BankFile(String name, JsonNode json, Map<String, Integer> lines) {

    public BankNode root() {
        return new BankNode(this, "", json);
    }

    /// The line of a value, or of the nearest enclosing value that exists.
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }
}
