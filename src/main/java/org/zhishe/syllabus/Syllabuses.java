package org.zhishe.syllabus;

import java.util.Map;
import java.util.Optional;

/// The syllabus of every subject that has one; immutable, read once at start.
public record Syllabuses(Map<String, Syllabus> bySubject) {

    public Syllabuses {
        bySubject = Map.copyOf(bySubject);
    }

    public Optional<Syllabus> of(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }
}
