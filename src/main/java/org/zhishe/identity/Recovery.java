package org.zhishe.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// The way back in for who forgot the password: a code, whoever gave it out.
@Service
public class Recovery {

    /// What nobody has is looked up as well, so that the answer comes as fast.
    private static final UUID NOBODY = Ids.next();

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final OwnPassword ownPassword;
    private final PasswordEncoder encoder;
    private final Doorkeeper doorkeeper;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final Credentials credentials;
    private final boolean demo;

    Recovery(
            Accounts accounts,
            OneTimeCodes codes,
            OwnPassword ownPassword,
            PasswordEncoder encoder,
            Doorkeeper doorkeeper,
            CurrentAccount current,
            CurrentSession session,
            Credentials credentials,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.accounts = accounts;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.encoder = encoder;
        this.doorkeeper = doorkeeper;
        this.current = current;
        this.session = session;
        this.credentials = credentials;
        this.demo = demoAccounts.getIfAvailable() != null;
    }

    /// When the person signed in made the recovery code that still works.
    public Optional<Instant> recoveryCodeMadeAt() {
        return codes.issuedAt(current.require().account(), CodeKind.RECOVERY);
    }

    /// A recovery code for the person signed in, to be shown once; an earlier one is void. Refused where the password
    /// is wrong: whoever finds a session open must not be able to take the account along.
    public String newRecoveryCode(String password) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        ownPassword.check(account, password, "identity.password.wrong");
        return credentials.newRecoveryCode(account.id()).grouped();
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
    /// get one answer; a new password that breaks a rule uses nothing up. Nobody is slowed down here: a code has 99
    /// random bits, so a stranger's guesses open nothing, and must not keep the owner out.
    public void reset(String userName, String typedCode, String newPassword) {
        var name = UserName.read(userName);
        name.ifPresent(known -> PasswordRules.check(newPassword, known));
        var account = name.flatMap(known -> accounts.findByUserKey(known.key()))
                .filter(found -> demo || !found.isDemo())
                .map(Account::id)
                .orElse(NOBODY);
        var code = OneTimeCode.read(typedCode)
                .filter(typed -> codes.isGood(account, OneTimeCodes.RESETTING, typed))
                .orElseThrow(() -> new Refusal("identity.recovery.wrong"));
        credentials.reset(account, code, Objects.requireNonNull(encoder.encode(newPassword)));
        doorkeeper.vouchFor(userName, session.trustedOrigin());
    }
}
