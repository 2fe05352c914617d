package org.zhishe.materials;

import java.util.List;
import java.util.Optional;

/// The study notes there are; read once at start.
public record Notes(List<Note> all) {

    public Notes {
        all = List.copyOf(all);
    }

    public Optional<Note> note(String slug) {
        return all.stream().filter(note -> note.slug().equals(slug)).findFirst();
    }

    /// The note on a chapter.
    public Optional<Note> of(String subject, int chapter) {
        return all.stream()
                .filter(note -> note.places().contains(new Note.Place(subject, chapter)))
                .findFirst();
    }

    /// The note that explains a knowledge point.
    public Optional<Note> on(String point) {
        return all.stream()
                .filter(note -> note.sections().stream()
                        .anyMatch(section -> section.points().contains(point)))
                .findFirst();
    }
}
