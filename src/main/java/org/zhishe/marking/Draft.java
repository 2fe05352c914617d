package org.zhishe.marking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a marker has decided so far: by slot, by the place of the marking point in its part, from 0. Stored as JSON.
@JsonIgnoreProperties(ignoreUnknown = true)
record Draft(Map<Integer, Map<Integer, PointDraft>> slots) {

    static final Draft EMPTY = new Draft(Map.of());

    PointDraft of(int slot, int point) {
        return slots.getOrDefault(slot, Map.of()).getOrDefault(point, PointDraft.NOTHING);
    }

    Draft with(int slot, int point, PointDraft decided) {
        var all = new TreeMap<>(slots);
        var points = new TreeMap<>(slots.getOrDefault(slot, Map.of()));
        points.put(point, decided);
        all.put(slot, points);
        return new Draft(all);
    }

    @Converter
    static final class Text implements AttributeConverter<Draft, String> {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public String convertToDatabaseColumn(Draft draft) {
            return JSON.writeValueAsString(draft);
        }

        @Override
        public Draft convertToEntityAttribute(@Nullable String text) {
            return text == null ? EMPTY : JSON.readValue(text, Draft.class);
        }
    }
}
