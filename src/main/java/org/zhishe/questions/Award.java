package org.zhishe.questions;

import java.math.BigDecimal;
import org.zhishe.kernel.Score;

/// What a marker gave for one marking point, and said about it.
///
/// @param comment for the candidate to read; may be empty
public record Award(Score score, String comment) {

    /// UTF-16 units.
    public static final int LONGEST_COMMENT = 500;

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /// Whether a point worth so much can be marked so: by half marks, up to all of it.
    boolean fits(Score full) {
        return score.compareTo(full) <= 0
                && score.value().remainder(STEP).signum() == 0
                && comment.length() <= LONGEST_COMMENT;
    }
}
