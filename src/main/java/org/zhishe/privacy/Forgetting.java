package org.zhishe.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.identity.Guests;
import org.zhishe.identity.PersonalData;

/// Takes a person out of every module.
@Service
class Forgetting {

    private final List<PersonalData> data;
    private final Guests guests;
    private final AuditTrail trail;

    Forgetting(ObjectProvider<PersonalData> data, Guests guests, AuditTrail trail) {
        this.data = data.orderedStream().toList();
        this.guests = guests;
        this.trail = trail;
    }

    /// In one transaction: what is theirs alone goes, what stays as history gets one new random id.
    ///
    /// The id is random in every bit: one that tells the time, as all others here, could be matched with a log.
    @Transactional
    void forget(UUID account) {
        forgetAll(account);
        trail.record(Act.of("privacy.deleted", account));
    }

    /// The same for a guest whose time is over, of whom no trail tells.
    @Transactional
    void forgetGuest(UUID guest) {
        if (guests.end(guest)) {
            forgetAll(guest);
        }
    }

    private void forgetAll(UUID account) {
        var anonymous = UUID.randomUUID();
        data.forEach(each -> each.forget(account, anonymous));
    }
}
