package org.zhishe.attempts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The records that are stored as JSON text in a LONGTEXT column.
final class Stored {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter ANSWER = JSON.writerFor(Answer.class);
    private static final ObjectReader READ_ANSWER = JSON.readerFor(Answer.class);

    /// Thousands give one of few answers; each text is read once.
    private static final Cache<String, Answer> ANSWERS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /// A layout as it was stored before there were compositions.
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record WholeLayout(List<Slot> slots) {}

    private Stored() {}

    static String text(Answer answer) {
        return ANSWER.writeValueAsString(answer);
    }

    static Answer answer(String text) {
        return ANSWERS.get(text, READ_ANSWER::readValue);
    }

    static String text(Composition composition) {
        return JSON.writeValueAsString(composition);
    }

    static Composition composition(String text) {
        return JSON.readValue(text, Composition.class);
    }

    static String text(MarkSheet sheet) {
        return JSON.writeValueAsString(sheet);
    }

    static MarkSheet sheet(String text) {
        return JSON.readValue(text, MarkSheet.class);
    }

    static Layout wholeLayout(String text) {
        var slots = JSON.readValue(text, WholeLayout.class).slots();
        var places = slots.stream()
                .map(slot -> new Composition.Place(slot.version(), slot.scoring()))
                .toList();
        var orders =
                slots.stream().map(slot -> String.join("", slot.optionOrder())).toList();
        return new Layout(new Composition(places), orders);
    }
}
