package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import org.zhishe.syllabus.QuestionKind;

/// One right option of four.
@JsonTypeName("single")
@JsonIgnoreProperties(ignoreUnknown = true)
public record SingleChoice(String stem, List<Option> options, Set<String> key, String explanation)
        implements ChoiceBody {

    public SingleChoice {
        options = List.copyOf(options);
        key = OptionOrder.sorted(key);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE;
    }
}
