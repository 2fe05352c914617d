package org.zhishe.questions;

import org.zhishe.syllabus.QuestionKind;

/// One thing a written question asks, before submitting.
///
/// @param part  which of the things asked about the material, from 1
/// @param parts how many are asked
public record WrittenPrompt(QuestionKind kind, String material, String ask, int part, int parts)
        implements QuestionPrompt {}
