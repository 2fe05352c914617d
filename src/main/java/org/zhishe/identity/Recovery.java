package org.zhishe.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// The way back in for who forgot the password: a code, whoever gave it out.
@Service
@Transactional(readOnly = true)
public class Recovery {

    /// What nobody has is looked up as well, so that the answer comes as fast.
    private static final UUID NOBODY = Ids.next();

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final OwnPassword ownPassword;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final AuditTrail trail;
    private final boolean demo;

    Recovery(
            Accounts accounts,
            OneTimeCodes codes,
            OwnPassword ownPassword,
            PasswordEncoder encoder,
            Throttle throttle,
            CurrentAccount current,
            CurrentSession session,
            AuditTrail trail,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.encoder = encoder;
        this.throttle = throttle;
        this.current = current;
        this.session = session;
        this.trail = trail;
        this.demo = demoAccounts.getIfAvailable() != null;
    }

    /// When the person signed in made the recovery code that still works.
    public Optional<Instant> recoveryCodeMadeAt() {
        return codes.issuedAt(current.require().account(), CodeKind.RECOVERY);
    }

    /// A recovery code for the person signed in, to be shown once; an earlier one is void. Refused where the password
    /// is wrong: whoever finds a session open must not be able to take the account along.
    @Transactional
    public String newRecoveryCode(String password) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        ownPassword.check(account, password, "identity.password.wrong");
        var code = codes.issue(account.id(), CodeKind.RECOVERY, account.id(), null);
        trail.record(Act.of("identity.recovery.code-made", account.id()).to(account.id()));
        return code.grouped();
    }

    /// Whether to offer a recovery code: there is none, no address either, and the offer was not declined.
    public boolean isToBeOffered() {
        var account = accounts.findById(current.require().account()).orElseThrow();
        return !account.skipsRecovery()
                && account.email().isEmpty()
                && recoveryCodeMadeAt().isEmpty();
    }

    @Transactional
    public void declineOffer() {
        var account = accounts.findById(current.require().account()).orElseThrow();
        account.skipRecovery();
        accounts.saveAndFlush(account);
    }

    /// A code that someone else passes on to a person, valid for a day. Whether the issuer may is the caller's to
    /// decide.
    @Transactional
    String issueFor(UUID account, UUID issuer) {
        if (accounts.findById(account).isEmpty()) {
            throw new Refusal("identity.recovery.no-account");
        }
        return codes.issue(account, CodeKind.COORDINATOR, issuer, null).grouped();
    }

    /// Sets a new password, ends every session of the account and voids its other codes. A wrong name and a wrong code
    /// get one answer; a new password that breaks a rule uses nothing up.
    @Transactional
    public void reset(String userName, String typedCode, String newPassword) {
        var name = UserName.read(userName);
        name.ifPresent(known -> PasswordRules.check(newPassword, known));
        var typedName = UserName.usual(userName).toLowerCase(Locale.ROOT);
        refuseGuessing(typedName);
        var account =
                name.flatMap(known -> accounts.findByUserKey(known.key())).filter(found -> demo || !found.isDemo());
        var known = account.map(Account::id).orElse(NOBODY);
        if (!OneTimeCode.read(typedCode)
                .filter(code -> codes.redeem(known, OneTimeCodes.RESETTING, code))
                .isPresent()) {
            throw new Refusal("identity.recovery.wrong");
        }
        codes.withdraw(known, OneTimeCodes.ALL);
        account.orElseThrow().changePassword(Objects.requireNonNull(encoder.encode(newPassword)));
        accounts.saveAndFlush(account.orElseThrow());
        forgive(typedName);
        trail.record(Act.of("identity.recovery.reset", known).to(known));
    }

    /// Counted apart from signing in: who comes here has often just mistyped the password five times.
    private void refuseGuessing(String typedName) {
        var wait = throttle.take(typedName, place());
        if (!wait.isZero()) {
            throw new Refusal("identity.recovery.too-many", new TooManyGuesses(wait).minutes());
        }
    }

    /// The new password can be used at once, whatever was typed before.
    private void forgive(String typedName) {
        throttle.giveBack(typedName, place());
        throttle.giveBack(typedName, session.address());
    }

    private String place() {
        return "reset " + session.address();
    }
}
