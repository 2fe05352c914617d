package org.zhishe.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.zhishe.syllabus.QuestionKind;

/// What a question says, with its answer; stored as JSON in an immutable version.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface QuestionBody permits ChoiceBody, WrittenBody {

    QuestionKind kind();
}
