package org.zhishe.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Score;
import org.zhishe.questions.ChoiceMarking;

class ArrivalsTest {

    private static final UUID ATTEMPT = Ids.next();
    private static final Slot SLOT =
            new ChoiceSlot(1, Ids.next(), List.of("C", "A", "D", "B"), new ChoiceMarking(Score.of(1), Score.ZERO));

    @Test
    void whatIsNewIsStored() {
        var arrivals = Arrivals.sort(List.of(response(1, "A"), response(2, "B")), List.of());
        assertThat(arrivals.fresh()).hasSize(2);
        assertThat(arrivals.saved()).isEqualTo(new Saved(List.of(1, 2), List.of()));
    }

    @Test
    void whatIsRepeatedIsAcknowledgedAndNotStoredAgain() {
        var arrivals = Arrivals.sort(List.of(response(1, "A")), List.of(response(1, "A")));
        assertThat(arrivals.fresh()).isEmpty();
        assertThat(arrivals.saved()).isEqualTo(new Saved(List.of(1), List.of()));
    }

    @Test
    void anotherAnswerUnderATakenNumberIsAConflictAndNeverAcknowledged() {
        var arrivals = Arrivals.sort(List.of(response(1, "B")), List.of(response(1, "A")));
        assertThat(arrivals.fresh()).isEmpty();
        assertThat(arrivals.saved()).isEqualTo(new Saved(List.of(), List.of(1)));
    }

    @Test
    void aNumberTwiceInOneRequestIsTreatedAsIfSentTwice() {
        var arrivals = Arrivals.sort(List.of(response(1, "A"), response(1, "A"), response(1, "B")), List.of());
        assertThat(arrivals.fresh()).hasSize(1);
        assertThat(arrivals.saved()).isEqualTo(new Saved(List.of(1, 1), List.of(1)));
    }

    @Test
    void lettersAreStoredAsInTheBankAndReadBackAsShown() {
        var response = response(1, "B");
        assertThat(response.answer()).isEqualTo(new Answer.Choice(List.of("A")));
        assertThat(response.state(SLOT).chosen()).containsExactly("B");
    }

    private static Response response(int sequence, String shown) {
        return response(1, sequence, shown);
    }

    private static Response response(int lease, int sequence, String shown) {
        var entry = new Entry(sequence, 1, List.of(shown), false, List.of(), 0);
        return new Response(ATTEMPT, lease, entry, SLOT, Standing.COUNTS, Instant.EPOCH);
    }
}
