package org.zhishe.materials;

import java.util.List;

/// A term of the field.
///
/// @param chinese the standard term
/// @param english what it is commonly called in English
/// @param also    short forms, other names and older ones, in either language
/// @param note    only where something is to be said; empty else
/// @param points  the knowledge points that explain it
public record Term(String chinese, String english, List<String> also, String note, List<String> points) {

    public Term {
        also = List.copyOf(also);
        points = List.copyOf(points);
    }
}
