package org.zhishe.identity;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// Writes new passwords, already hashed (hashing takes long, and a transaction holds a connection), and the code that
/// stands in for one.
@Service
class Credentials {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final LookingAfter lookingAfter;
    private final AuditTrail trail;

    Credentials(Accounts accounts, OneTimeCodes codes, LookingAfter lookingAfter, AuditTrail trail) {
        this.accounts = accounts;
        this.codes = codes;
        this.lookingAfter = lookingAfter;
        this.trail = trail;
    }

    /// Sets the password and voids every code that could set another one, whoever made it. Every session ends.
    @Transactional
    SessionAccount change(UUID id, String hash) {
        var account = accounts.findById(id).orElseThrow();
        account.changePassword(hash);
        codes.withdraw(id, OneTimeCodes.RESETTING);
        var session = accounts.saveAndFlush(account).session();
        trail.record(Act.of("identity.account.password-changed", id).to(id));
        return session;
    }

    /// A recovery code; an earlier one is void.
    @Transactional
    OneTimeCode newRecoveryCode(UUID id) {
        var code = codes.issue(id, CodeKind.RECOVERY, id, null);
        trail.record(Act.of("identity.recovery.code-made", id).to(id));
        return code;
    }

    /// Uses the code up, voids all others and sets the password. Every session ends.
    ///
    /// @throws Refusal where the code is wrong, used, too old, or by who may not let this person in now
    @Transactional
    void reset(UUID id, OneTimeCode code, String hash) {
        var used = codes.given(id, code).orElseThrow(Credentials::wrong);
        var account = accounts.findById(id)
                .filter(found -> mayLetIn(used, found))
                .filter(found -> codes.redeem(id, OneTimeCodes.RESETTING, code))
                .orElseThrow(Credentials::wrong);
        codes.withdraw(id, OneTimeCodes.ALL);
        account.changePassword(hash);
        accounts.saveAndFlush(account);
        trail.record(Act.of("identity.recovery.reset", id).to(id).with("code", used.kind()));
    }

    private boolean mayLetIn(IssuedCode used, Account account) {
        return used.kind() != CodeKind.COORDINATOR || lookingAfter.mayLetIn(used.issuedBy(), account);
    }

    private static Refusal wrong() {
        return new Refusal("identity.recovery.wrong");
    }
}
