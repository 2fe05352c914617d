package org.zhishe.questions;

import java.util.Set;
import java.util.UUID;

/// SPI: questions kept for a paper. Whoever shows questions to a person leaves these out, so that the paper is new to
/// them when they sit it.
public interface SealedQuestions {

    /// The ids of the questions this person must not meet yet.
    Set<String> sealedFor(UUID person);
}
