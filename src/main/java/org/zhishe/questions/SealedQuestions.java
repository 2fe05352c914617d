package org.zhishe.questions;

import java.util.Set;
import java.util.UUID;

/// SPI: questions kept for a paper, so that it is new to a person when they sit it. [QuestionBank#available] leaves
/// them
/// out.
public interface SealedQuestions {

    /// The ids of the questions this person must not meet yet.
    Set<String> sealedFor(UUID person);
}
