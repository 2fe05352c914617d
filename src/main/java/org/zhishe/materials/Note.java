package org.zhishe.materials;

import java.util.List;

/// A study note: one theme, for one chapter of a level or for chapters of two.
///
/// @param slug     its name in addresses
/// @param awaiting whether a specialist has still to read it
public record Note(String slug, String title, List<Place> places, boolean awaiting, List<Section> sections) {

    public Note {
        places = List.copyOf(places);
        sections = List.copyOf(sections);
    }

    /// A chapter it covers.
    public record Place(String subject, int chapter) {}

    /// A part with a heading of its own.
    ///
    /// @param points the knowledge points it explains
    /// @param html   made here from Markdown; HTML in the note itself is shown as text
    public record Section(String heading, List<String> points, String html) {

        public Section {
            points = List.copyOf(points);
        }
    }
}
