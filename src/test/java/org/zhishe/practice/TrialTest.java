package org.zhishe.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhishe.attempts.MarkedSlot;
import org.zhishe.privacy.Purpose;

/// Ten questions without an account, and what becomes of them.
class TrialTest extends TrialScene {

    @Test
    void theTenShowTheWholeSubject() {
        var questions = room.state(pass).questions();
        assertThat(questions).hasSize(10);
        assertThat(room.state(pass).told())
                .as("no key before its question is answered")
                .isEmpty();
        for (var slot = 1; slot <= 10; slot++) {
            answer(slot, true);
        }
        assertThat(room.state(pass).told())
                .extracting(slot -> slot.question().chapter())
                .as("a chapter each, as far as there are chapters")
                .doesNotHaveDuplicates();
    }

    @Test
    void aGuestIsNobodyUntilTheFirstAnswer() {
        assertThat(guests.here()).as("known again by the browser").isEqualTo(guest);
        assertThat(guests.find()).isEmpty();
        assertThat(consents.given(guest, Purpose.TRIAL)).isFalse();
        answer(1, true);
        assertThat(guests.find()).contains(guest);
        assertThat(consents.given(guest, Purpose.TRIAL)).isTrue();
        assertThat(consents.given(guest, Purpose.SERVICE))
                .as("asked on registering")
                .isFalse();
        assertThat(trial.answered(guest)).isEqualTo(1);
    }

    @Test
    void theTenAreTheSameWhenTheGuestComesBack() {
        answer(1, true);
        var again = admit(trial.open(guests.here()));
        assertThat(again.run()).isEqualTo(pass.run());
        assertThat(room.state(again).told()).extracting(MarkedSlot::slot).containsExactly(1);
    }

    @Test
    void whatNeedsAnAccountIsRefused() {
        answer(1, true);
        assertRefused("privacy.consent.missing", () -> room.note(pass, 1, "记下"));
        assertRefused("privacy.consent.missing", () -> room.favourite(pass, 1, true));
    }
}
