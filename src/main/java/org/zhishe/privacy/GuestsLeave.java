package org.zhishe.privacy;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhishe.identity.Guests;
import org.zhishe.kernel.Refusal;

/// Deletes what guests left who never registered.
@Component
class GuestsLeave {

    private static final Logger LOG = LoggerFactory.getLogger(GuestsLeave.class);

    private final Guests guests;
    private final Forgetting forgetting;

    GuestsLeave(Guests guests, Forgetting forgetting) {
        this.guests = guests;
        this.forgetting = forgetting;
    }

    /// Each in its own transaction: one that fails is tried again the next time, and keeps no other.
    @Scheduled(fixedDelayString = "PT1H")
    void deleteOver() {
        guests.over().forEach(this::delete);
    }

    private void delete(UUID guest) {
        try {
            forgetting.forgetGuest(guest);
        } catch (DataAccessException | Refusal failed) {
            LOG.warn("A guest is not deleted yet", failed);
        }
    }
}
