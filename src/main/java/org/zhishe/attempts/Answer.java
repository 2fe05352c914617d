package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collection;
import java.util.List;

/// What a candidate answered, in the letters of the question bank (not those shown).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Answer {

    Answer NONE = new Choice(List.of());

    @JsonIgnore
    boolean isEmpty();

    /// The chosen options, sorted, each once.
    @JsonTypeName("choice")
    record Choice(List<String> letters) implements Answer {

        public Choice {
            letters = letters.stream().distinct().sorted().toList();
        }

        static Choice of(Collection<String> letters) {
            return new Choice(List.copyOf(letters));
        }

        @Override
        public boolean isEmpty() {
            return letters.isEmpty();
        }
    }
}
