package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.zhishe.syllabus.QuestionKind;

/// A case with questions on it.
@JsonTypeName("case")
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseStudy(String material, List<Part> parts) implements WrittenBody {

    public CaseStudy {
        parts = List.copyOf(parts);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CASE;
    }
}
