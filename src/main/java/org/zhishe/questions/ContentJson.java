package org.zhishe.questions;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.zhishe.kernel.Digest;
import org.zhishe.kernel.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The stored JSON of a question: canonical (sorted properties, scores as decimal text), so that equal content is equal
/// text.
final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule()
                    .addSerializer(Score.class, new ScoreWriter())
                    .addDeserializer(Score.class, new ScoreReader()))
            .build();

    private ContentJson() {}

    static String write(QuestionContent content) {
        return MAPPER.writeValueAsString(content);
    }

    static QuestionContent read(String json) {
        return MAPPER.readValue(json, QuestionContent.class);
    }

    static String hash(String json) {
        return sha256(json.getBytes(StandardCharsets.UTF_8));
    }

    /// As 64 hexadecimal digits.
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digest.sha256(bytes));
    }

    private static final class ScoreWriter extends StdSerializer<Score> {

        ScoreWriter() {
            super(Score.class);
        }

        @Override
        public void serialize(Score score, JsonGenerator json, SerializationContext context) {
            json.writeString(score.toString());
        }
    }

    private static final class ScoreReader extends StdDeserializer<Score> {

        ScoreReader() {
            super(Score.class);
        }

        @Override
        public Score deserialize(JsonParser json, DeserializationContext context) {
            return new Score(new BigDecimal(json.getString()));
        }
    }
}
