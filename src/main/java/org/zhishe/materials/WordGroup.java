package org.zhishe.materials;

import java.util.List;

/// Words that have to do with each other.
///
/// @param words of a renamed thing the older words first and the present one last
/// @param note  only where something is to be said; empty else
public record WordGroup(Kind kind, List<String> words, String note) {

    /// How the words of a group go together.
    public enum Kind {
        /// They mean the same.
        EQUAL,
        /// They are near to each other.
        RELATED,
        /// The last one is what the others are called today.
        RENAMED,
        /// They are easily mixed up and never the same.
        DISTINCT
    }

    public WordGroup {
        words = List.copyOf(words);
    }
}
