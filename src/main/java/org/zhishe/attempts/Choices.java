package org.zhishe.attempts;

import java.util.Map;

/// How all who answered a question's version chose.
///
/// @param answered how many answers there are
/// @param right    how many of them earned full marks
/// @param byOption how often each option was chosen, by the bank's letter
public record Choices(int answered, int right, Map<String, Integer> byOption) {

    public Choices {
        byOption = Map.copyOf(byOption);
    }
}
