package org.zhishe.questions;

import java.util.Optional;

/// SPI: what needs a question to stay, such as a paper that everyone can sit.
public interface HeldQuestions {

    /// What holds this question, by its title; empty where nothing does.
    Optional<String> heldBy(String question);
}
