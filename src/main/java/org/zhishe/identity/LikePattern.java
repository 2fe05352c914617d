package org.zhishe.identity;

/// What people search for is text, not a pattern.
final class LikePattern {

    private LikePattern() {}

    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
