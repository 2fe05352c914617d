package org.zhishe.materials.ui;

import org.zhishe.materials.Note;

/// Addresses that other modules lead to.
public final class MaterialsRoutes {

    static final String ALL = "notes";
    static final String TERMS = "terms";
    static final String NOTE = "notes/:note";
    static final String PARAMETER = "note";

    private MaterialsRoutes() {}

    /// A place of a note, by its id, such as a knowledge point that it explains. With the page's own address: a
    /// fragment alone would be one of the start page.
    public static String place(Note note, String id) {
        return note(note) + "#" + id;
    }

    static String note(Note note) {
        return ALL + "/" + note.slug();
    }
}
