package org.zhishe.marking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Score;
import org.zhishe.questions.Award;

/// What a marker has decided about one marking point so far.
///
/// @param score null while undecided
@JsonIgnoreProperties(ignoreUnknown = true)
public record PointDraft(@Nullable Score score, String comment) {

    public static final PointDraft NOTHING = new PointDraft(null, "");

    public boolean isDecided() {
        return score != null;
    }

    /// What is undecided gives nothing.
    Award award() {
        return new Award(score == null ? Score.ZERO : score, comment);
    }
}
