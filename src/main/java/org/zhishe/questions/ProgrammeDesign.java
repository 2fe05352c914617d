package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.zhishe.syllabus.QuestionKind;

/// A situation for which a service programme is to be designed.
@JsonTypeName("design")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProgrammeDesign(String material, List<Part> parts) implements WrittenBody {

    public ProgrammeDesign {
        parts = List.copyOf(parts);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.DESIGN;
    }
}
