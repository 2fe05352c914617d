package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.zhishe.kernel.Score;

/// A question that is answered in prose and marked by people against marking points.
public sealed interface WrittenBody extends QuestionBody permits CaseStudy, ProgrammeDesign {

    String material();

    List<Part> parts();

    /// What is shown of one thing asked before submitting, without marking points and model answers.
    ///
    /// @throws NoSuchElementException if there is no such part
    default WrittenPrompt prompt(String partId) {
        var part = part(partId);
        return new WrittenPrompt(kind(), material(), part.ask(), parts().indexOf(part) + 1, parts().size());
    }

    /// One of the things asked.
    ///
    /// @throws NoSuchElementException if there is no such part
    default Part part(String id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }

    /// What all parts carry together.
    default Score marks() {
        return Score.sum(parts().stream().map(Part::marks).toList());
    }

    /// Whether an answer says nothing: white space of any kind, as a browser trims it.
    static boolean isBlank(String answer) {
        return answer.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /// One thing asked. The marks of its points add up to its own.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(String id, String ask, Score marks, List<MarkingPoint> pointsAwarded, String modelAnswer) {

        public Part {
            pointsAwarded = List.copyOf(pointsAwarded);
        }

        /// Whether these can be the awards of an answer: one for each marking point, in their order, none over it.
        public boolean admits(List<Award> awards) {
            return awards.size() == pointsAwarded.size()
                    && IntStream.range(0, awards.size())
                            .allMatch(index -> pointsAwarded.get(index).admits(awards.get(index)));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MarkingPoint(String text, Score marks) {

        public boolean admits(Award award) {
            return award.fits(marks);
        }
    }
}
