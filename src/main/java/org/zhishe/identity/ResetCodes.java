package org.zhishe.identity;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Codes with which those who look after people let them back in. Whoever holds such a code can take the account over,
/// so nobody gets one for an account that may do more, or elsewhere, than they themselves.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR')")
public class ResetCodes {

    private final Accounts accounts;
    private final Recovery recovery;
    private final LookingAfter lookingAfter;
    private final CurrentAccount current;
    private final AuditTrail trail;

    ResetCodes(
            Accounts accounts, Recovery recovery, LookingAfter lookingAfter, CurrentAccount current, AuditTrail trail) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.lookingAfter = lookingAfter;
        this.current = current;
        this.trail = trail;
    }

    /// Whether the person signed in can give this one a code: an administrator of all the units where the other has a
    /// role; a coordinator likewise, where the other is a candidate only. An organiser may ask, and hears no.
    @PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR', 'ORGANISER')")
    public boolean canIssue(UUID account) {
        return accounts.findById(account).filter(this::isMine).isPresent();
    }

    /// A code that sets a new password within a day; an earlier one is void, and so is this one once the person signed
    /// in could not give it any more.
    ///
    /// @throws Refusal where the person signed in cannot give this one a code
    @Transactional
    public String issue(UUID account) {
        var person = accounts.findById(account)
                .filter(this::isMine)
                .orElseThrow(() -> new Refusal("identity.recovery.not-yours"));
        var me = current.require().account();
        var code = recovery.issueFor(account, me);
        trail.record(Act.of("identity.recovery.issued", me)
                .to(account)
                .at(lookingAfter.placesOf(person).getFirst()));
        return code;
    }

    private boolean isMine(Account person) {
        return lookingAfter.mayLetIn(current.require().account(), person);
    }
}
