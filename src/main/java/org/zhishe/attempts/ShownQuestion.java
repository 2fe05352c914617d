package org.zhishe.attempts;

import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoicePrompt;

/// A slot as the candidate sees it before submission. Neither this nor {@link ChoicePrompt} can hold a key.
public record ShownQuestion(int slot, ChoicePrompt prompt, Score marks) {}
