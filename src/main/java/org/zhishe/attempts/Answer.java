package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collection;
import java.util.List;
import org.zhishe.questions.WrittenBody;

/// What a candidate answered, in the letters of the question bank (not those shown).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Answer {

    Answer NONE = new Choice(List.of());

    @JsonIgnore
    boolean isEmpty();

    /// The options chosen; none where one writes.
    List<String> letters();

    /// What was typed; nothing where one chooses.
    String text();

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

        @Override
        public String text() {
            return "";
        }
    }

    /// What was typed.
    @JsonTypeName("text")
    record Text(String text) implements Answer {

        static final Text NOTHING = new Text("");

        @Override
        public boolean isEmpty() {
            return WrittenBody.isBlank(text);
        }

        @Override
        public List<String> letters() {
            return List.of();
        }
    }
}
