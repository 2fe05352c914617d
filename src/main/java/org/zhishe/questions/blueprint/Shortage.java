package org.zhishe.questions.blueprint;

import org.zhishe.syllabus.QuestionKind;

/// What the bank lacks for a paper.
///
/// @param available how many of those wanted can be had without using a knowledge point too often
public record Shortage(int chapter, QuestionKind kind, int wanted, int available) {

    public int missing() {
        return wanted - available;
    }
}
