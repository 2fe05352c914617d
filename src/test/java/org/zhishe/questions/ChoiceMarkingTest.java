package org.zhishe.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishe.kernel.Score;

class ChoiceMarkingTest {

    private static final ChoiceMarking SINGLE = new ChoiceMarking(Score.of(1), Score.ZERO);
    private static final ChoiceMarking MULTIPLE = new ChoiceMarking(Score.of(2), Score.of("0.5"));

    /// Half marks by (number of right options chosen, size of the key), for responses without a wrong option.
    private static final int[][] HALF_MARKS_WITHOUT_A_WRONG_ONE = {
        // key of 2, 3, 4
        {0, 0, 0}, // nothing
        {1, 1, 1}, // one right
        {4, 2, 2}, // two right
        {-1, 4, 3}, // three right
        {-1, -1, 4}, // four right
    };

    @Test
    void everyResponseToEveryMultipleKeyIsMarkedByTheTable() {
        var pairs = 0;
        for (var key = 0; key < 32; key++) {
            if (Integer.bitCount(key) < 2 || Integer.bitCount(key) > 4) {
                continue;
            }
            for (var chosen = 0; chosen < 32; chosen++) {
                var hasWrong = (chosen & ~key) != 0;
                var halves = hasWrong
                        ? 0
                        : HALF_MARKS_WITHOUT_A_WRONG_ONE[Integer.bitCount(chosen)][Integer.bitCount(key) - 2];
                assertThat(MULTIPLE.mark(letters(chosen), letters(key)))
                        .as("chosen %s, key %s", letters(chosen), letters(key))
                        .isEqualTo(Score.of("0.5").times(halves));
                pairs++;
            }
        }
        assertThat(pairs).isEqualTo((10 + 10 + 5) * 32);
    }

    @Test
    void everyResponseToEverySingleKeyIsAllOrNothing() {
        for (var key : List.of(1, 2, 4, 8)) {
            for (var chosen = 0; chosen < 16; chosen++) {
                assertThat(SINGLE.mark(letters(chosen), letters(key)))
                        .isEqualTo(chosen == key ? Score.of(1) : Score.ZERO);
            }
        }
    }

    @Test
    void choosingEverythingNeverPays() {
        assertThat(MULTIPLE.mark(Set.of("A", "B", "C", "D", "E"), Set.of("A", "B", "C", "D")))
                .isEqualTo(Score.ZERO);
    }

    private static Set<String> letters(int bits) {
        var letters = new HashSet<String>();
        for (var position = 0; position < 5; position++) {
            if ((bits >> position & 1) == 1) {
                letters.add(String.valueOf("ABCDE".charAt(position)));
            }
        }
        return letters;
    }
}
