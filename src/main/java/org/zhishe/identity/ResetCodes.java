package org.zhishe.identity;

import java.util.List;
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
    private final Reach reach;
    private final CurrentAccount current;
    private final AuditTrail trail;

    ResetCodes(Accounts accounts, Recovery recovery, Reach reach, CurrentAccount current, AuditTrail trail) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.reach = reach;
        this.current = current;
        this.trail = trail;
    }

    /// Whether the person signed in can give this one a code: an administrator of all the units where the other has a
    /// role; a coordinator likewise, where the other is a candidate only.
    public boolean canIssue(UUID account) {
        return accounts.findById(account).filter(this::isLookedAfter).isPresent();
    }

    /// A code that sets a new password within a day; an earlier one is void.
    ///
    /// @throws Refusal where the person signed in cannot give this one a code
    @Transactional
    public String issue(UUID account) {
        if (!canIssue(account)) {
            throw new Refusal("identity.recovery.not-yours");
        }
        var me = current.require().account();
        var code = recovery.issueFor(account, me);
        trail.record(Act.of("identity.recovery.issued", me).to(account).at(placeOf(account)));
        return code;
    }

    private boolean isLookedAfter(Account account) {
        var paths = accounts.pathsOf(account.id(), List.of(Role.values()));
        var candidateOnly = account.grants().stream().allMatch(grant -> grant.role() == Role.CANDIDATE);
        var administered = reach.of(Role.ADMIN);
        var coordinated = reach.of(Role.ADMIN, Role.COORDINATOR);
        return paths.stream().allMatch(administered::covers)
                || (candidateOnly && paths.stream().allMatch(coordinated::covers));
    }

    private String placeOf(UUID account) {
        return accounts.pathsOf(account, List.of(Role.values())).getFirst();
    }
}
