package org.zhishe.identity;

/// What people search for is text, not a pattern. Queries say `escape '!'`: a backslash means something else in each
/// database.
final class LikePattern {

    private LikePattern() {}

    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
