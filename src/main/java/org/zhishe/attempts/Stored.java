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

    /// Thousands give one of few answers; each text is read once. Nobody writes what somebody else has written.
    private static final int LONGEST_REMEMBERED = 100;

    private static final Cache<String, Answer> ANSWERS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /// A layout as it was stored before there were compositions.
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record WholeLayout(List<ChoiceSlot> slots) {}

    private Stored() {}

    static String text(Answer answer) {
        return ANSWER.writeValueAsString(answer);
    }

    static Answer answer(String text) {
        return text.length() > LONGEST_REMEMBERED
                ? READ_ANSWER.readValue(text)
                : ANSWERS.get(text, READ_ANSWER::readValue);
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
                .<Composition.Place>map(slot -> new Composition.ChoicePlace(slot.version(), slot.scoring()))
                .toList();
        return new Layout(
                new Composition(places), slots.stream().map(Slot::order).toList());
    }
}
