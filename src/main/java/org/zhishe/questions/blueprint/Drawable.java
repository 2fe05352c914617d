package org.zhishe.questions.blueprint;

import java.time.Instant;
import org.zhishe.syllabus.QuestionKind;

/// A question that may stand in a paper.
///
/// @param point    its main knowledge point
/// @param lastSeen when the person it is drawn for saw it last; [#NEVER] if not lately
public record Drawable(String id, int chapter, QuestionKind kind, String point, Instant lastSeen) {

    public static final Instant NEVER = Instant.EPOCH;
}
