package org.zhishe.materials.ui;

import org.zhishe.materials.Note;

/// Addresses that other modules lead to.
public final class MaterialsRoutes {

    static final String ALL = "notes";
    static final String NOTE = "notes/:note";
    static final String PARAMETER = "note";

    private MaterialsRoutes() {}

    /// Where a note explains a knowledge point.
    public static String explaining(Note note, String point) {
        return place(note, point);
    }

    /// A place of a note, by its id. With the page's own address: a fragment alone would be one of the start page.
    static String place(Note note, String id) {
        return note(note) + "#" + id;
    }

    static String note(Note note) {
        return ALL + "/" + note.slug();
    }
}
