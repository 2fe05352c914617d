package org.zhishe.privacy;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhishe.identity.Guests;

/// Deletes what guests left who never registered.
@Component
class GuestsLeave {

    private final Guests guests;
    private final Forgetting forgetting;

    GuestsLeave(Guests guests, Forgetting forgetting) {
        this.guests = guests;
        this.forgetting = forgetting;
    }

    /// Each in its own transaction: one that fails is tried again the next time, and keeps no other.
    @Scheduled(fixedDelayString = "PT1H")
    void deleteOver() {
        guests.over().forEach(forgetting::forgetGuest);
    }
}
