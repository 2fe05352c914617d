package org.zhishe.attempts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/// Stores records as JSON text in a LONGTEXT column.
final class Stored {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stored() {}

    @Converter
    static final class LayoutText implements AttributeConverter<Layout, String> {

        @Override
        public String convertToDatabaseColumn(Layout layout) {
            return JSON.writeValueAsString(layout);
        }

        @Override
        public Layout convertToEntityAttribute(String text) {
            return JSON.readValue(text, Layout.class);
        }
    }

    @Converter
    static final class AnswerText implements AttributeConverter<Answer, String> {

        @Override
        public String convertToDatabaseColumn(Answer answer) {
            return JSON.writerFor(Answer.class).writeValueAsString(answer);
        }

        @Override
        public Answer convertToEntityAttribute(String text) {
            return JSON.readValue(text, Answer.class);
        }
    }
}
