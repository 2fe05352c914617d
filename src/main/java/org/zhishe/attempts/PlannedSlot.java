package org.zhishe.attempts;

import org.zhishe.questions.ChoiceMarking;
import org.zhishe.questions.QuestionVersion;

/// A question to be put into an attempt, with the marks it carries there.
public record PlannedSlot(QuestionVersion question, ChoiceMarking scoring) {}
