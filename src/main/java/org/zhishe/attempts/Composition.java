package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceMarking;

/// What everyone who gets the same paper has in common. Stored once for all of them, as JSON.
@JsonIgnoreProperties(ignoreUnknown = true)
record Composition(List<Place> places) {

    /// One place of a paper: the frozen version and the marks it carries.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(UUID version, ChoiceMarking scoring) {}

    Composition {
        places = List.copyOf(places);
    }

    List<UUID> versions() {
        return places.stream().map(Place::version).toList();
    }

    Score fullScore() {
        return Score.sum(places.stream().map(place -> place.scoring().full()).toList());
    }
}
