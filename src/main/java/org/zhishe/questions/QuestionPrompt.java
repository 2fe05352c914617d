package org.zhishe.questions;

import org.zhishe.syllabus.QuestionKind;

/// What a candidate sees before submitting. It has no place for a key, an explanation or a model answer.
public sealed interface QuestionPrompt permits ChoicePrompt, WrittenPrompt {

    QuestionKind kind();
}
