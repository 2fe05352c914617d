package org.zhishe.laws;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// All laws by id; immutable, read once at start.
public record Laws(Map<String, Law> byId) {

    public Laws {
        byId = Map.copyOf(byId);
    }

    public Optional<Law> law(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<LawVersion> version(String id, LocalDate version) {
        return law(id).flatMap(law -> law.version(version));
    }

    /// The version in force on a day; for an exam year that day is `ExamYear.lawCutOff`.
    public Optional<LawVersion> inForce(String id, LocalDate day) {
        return law(id).flatMap(law -> law.inForce(day));
    }
}
