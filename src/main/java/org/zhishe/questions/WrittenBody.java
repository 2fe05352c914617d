package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.zhishe.kernel.Score;

/// A question that is answered in prose and marked by people against marking points.
public sealed interface WrittenBody extends QuestionBody permits CaseStudy, ProgrammeDesign {

    String material();

    List<Part> parts();

    /// What is asked and shown before submitting, without marking points and model answers.
    default WrittenPrompt prompt() {
        var asks = parts().stream()
                .map(part -> new WrittenPrompt.Ask(part.id(), part.ask(), part.marks()))
                .toList();
        return new WrittenPrompt(kind(), material(), asks);
    }

    /// One thing asked. The marks of its points add up to its own.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(String id, String ask, Score marks, List<MarkingPoint> pointsAwarded, String modelAnswer) {

        public Part {
            pointsAwarded = List.copyOf(pointsAwarded);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MarkingPoint(String text, Score marks) {}
}
