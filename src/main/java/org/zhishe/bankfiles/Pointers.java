package org.zhishe.bankfiles;

/// JSON pointers (RFC 6901), and how people would write the same place.
final class Pointers {

    private Pointers() {}

    static String escape(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    /// `/questions/0/options/A` as `questions[0].options.A`.
    static String field(String pointer) {
        var field = new StringBuilder();
        for (var step : pointer.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            if (step.chars().allMatch(Character::isDigit)) {
                field.append('[').append(step).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".")
                        .append(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return field.toString();
    }
}
