package org.zhishe.corrections.ui;

import org.zhishe.questions.ChoiceBody;
import org.zhishe.questions.QuestionVersion;

/// The first words of a question, by which people know it again.
final class Beginnings {

    private static final int LENGTH = 40;

    private Beginnings() {}

    static String of(QuestionVersion version) {
        var stem = version.body() instanceof ChoiceBody body ? body.stem() : version.questionId();
        var end = stem.offsetByCodePoints(0, Math.min(LENGTH, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end);
    }
}
