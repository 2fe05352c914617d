package org.zhishe.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.zhishe.kernel.Score;

/// Writes questions of one subject and chapter in the format of question-bank/.
final class QuestionFileWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(4)
            .setIndicatorIndent(2)
            .setWidth(1_000_000)
            .setMultiLineFlow(false)
            .setUseUnicodeEncoding(true)
            .build();

    private QuestionFileWriter() {}

    static String write(List<QuestionVersion> versions) {
        var file = new LinkedHashMap<String, Object>();
        file.put("subject", versions.getFirst().subject());
        file.put("chapter", versions.getFirst().chapter());
        file.put(
                "questions", versions.stream().map(QuestionFileWriter::question).toList());
        return new Dump(SETTINGS).dumpToString(file);
    }

    private static Map<String, Object> question(QuestionVersion version) {
        var question = new LinkedHashMap<String, Object>();
        question.put("id", version.questionId());
        question.put("kind", version.body().kind().code());
        question.put("points", version.points());
        question.put("difficulty", version.difficulty());
        switch (version.body()) {
            case ChoiceBody choice -> putChoice(question, choice);
            case WrittenBody written -> putWritten(question, written);
        }
        question.put(
                "sources",
                version.sources().stream().map(QuestionFileWriter::source).toList());
        if (version.awaitingSpecialist()) {
            question.put("review", Map.of("awaiting", "specialist"));
        }
        if (!version.examYears().equals(ExamYears.ALL)) {
            question.put("examYears", years(version.examYears()));
        }
        return question;
    }

    private static void putChoice(Map<String, Object> question, ChoiceBody body) {
        var options = new LinkedHashMap<String, Object>();
        body.options().forEach(option -> options.put(option.letter(), option.text()));
        question.put("stem", body.stem());
        question.put("options", options);
        question.put("key", List.copyOf(new ArrayList<>(body.key())));
        question.put("explanation", body.explanation());
    }

    private static void putWritten(Map<String, Object> question, WrittenBody body) {
        question.put("material", body.material());
        question.put(
                "parts", body.parts().stream().map(QuestionFileWriter::part).toList());
    }

    private static Map<String, Object> part(WrittenBody.Part part) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", part.id());
        map.put("ask", part.ask());
        map.put("marks", number(part.marks()));
        map.put(
                "pointsAwarded",
                part.pointsAwarded().stream()
                        .map(QuestionFileWriter::markingPoint)
                        .toList());
        map.put("modelAnswer", part.modelAnswer());
        return map;
    }

    private static Map<String, Object> markingPoint(WrittenBody.MarkingPoint point) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", point.text());
        map.put("marks", number(point.marks()));
        return map;
    }

    private static Map<String, Object> source(Source source) {
        var map = new LinkedHashMap<String, Object>();
        switch (source) {
            case LawSource law -> {
                map.put("law", law.law());
                map.put("version", law.version().toString());
                if (law.article() != null) {
                    map.put("article", law.article());
                }
            }
            case SyllabusSource place -> {
                map.put("subject", place.subject());
                map.put("chapter", place.chapter());
                map.put("point", place.point());
            }
        }
        return map;
    }

    private static Map<String, Object> years(ExamYears years) {
        var map = new LinkedHashMap<String, Object>();
        if (years.from() != null) {
            map.put("from", years.from());
        }
        if (years.to() != null) {
            map.put("to", years.to());
        }
        return map;
    }

    /// A whole number without a tag, which YAML would put before a decimal that looks like one.
    private static Number number(Score score) {
        return score.value().scale() == 0 ? score.value().toBigIntegerExact() : score.value();
    }
}
