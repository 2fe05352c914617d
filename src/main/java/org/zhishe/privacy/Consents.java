package org.zhishe.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// What people agreed to.
@Service
@Transactional(readOnly = true)
public class Consents {

    private final Decisions decisions;
    private final ConsentRows rows;
    private final Clock clock;

    Consents(Decisions decisions, ConsentRows rows, Clock clock) {
        this.decisions = decisions;
        this.rows = rows;
        this.clock = clock;
    }

    /// Whether this person agrees to the purpose now, having read the notice as it is now.
    public boolean given(UUID account, Purpose purpose) {
        return decisions
                .findFirstByAccountAndPurposeOrderByDecidedAtDescIdDesc(account, purpose)
                .filter(latest -> latest.consent().allows(PrivacyNotice.VERSION))
                .isPresent();
    }

    /// Refused where the person has not agreed to the service. Until the caller's transaction ends the account cannot
    /// be deleted: what the caller writes of this person will be found by the deletion.
    @Transactional
    public void require(UUID account) {
        var latest = rows.lockLatest(account, Purpose.SERVICE);
        if (latest.filter(each -> each.allows(PrivacyNotice.VERSION)).isEmpty()) {
            throw new Refusal("privacy.consent.missing");
        }
    }

    /// The person's decisions, the first one first.
    public List<Consent> history(UUID account) {
        return decisions.findByAccountOrderByDecidedAtAscIdAsc(account).stream()
                .map(Decision::consent)
                .toList();
    }

    /// Agrees to the service and to these optional purposes, and to no other: what is not named is taken back.
    @Transactional
    public void agree(UUID account, Set<Purpose> optional) {
        give(account, Purpose.SERVICE);
        Purpose.optional().stream()
                .filter(purpose -> !optional.contains(purpose))
                .forEach(purpose -> withdraw(account, purpose));
        optional.forEach(purpose -> give(account, purpose));
    }

    @Transactional
    public void give(UUID account, Purpose purpose) {
        decide(account, purpose, true);
    }

    @Transactional
    public void withdraw(UUID account, Purpose purpose) {
        decide(account, purpose, false);
    }

    /// A decision that changes nothing, as by a second click, is not one.
    private void decide(UUID account, Purpose purpose, boolean given) {
        if (given(account, purpose) != given) {
            decisions.save(new Decision(account, purpose, PrivacyNotice.VERSION, given, clock.instant()));
        }
    }
}
