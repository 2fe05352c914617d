package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import org.zhishe.syllabus.QuestionKind;

/// Two to four right options of five.
@JsonTypeName("multiple")
@JsonIgnoreProperties(ignoreUnknown = true)
public record MultipleChoice(String stem, List<Option> options, Set<String> key, String explanation)
        implements ChoiceBody {

    public MultipleChoice {
        options = List.copyOf(options);
        key = OptionOrder.sorted(key);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE;
    }
}
