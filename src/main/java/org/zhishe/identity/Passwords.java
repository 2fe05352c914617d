package org.zhishe.identity;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// One's own password: changing it, and proving that it is known.
@Service
@Transactional(readOnly = true)
public class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final OwnPassword ownPassword;
    private final OneTimeCodes codes;
    private final CurrentAccount current;
    private final CurrentSession session;

    Passwords(
            Accounts accounts,
            PasswordEncoder encoder,
            OwnPassword ownPassword,
            OneTimeCodes codes,
            CurrentAccount current,
            CurrentSession session) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.ownPassword = ownPassword;
        this.codes = codes;
        this.current = current;
        this.session = session;
    }

    /// Sets a new password. Every other session of this account, on any node, ends with its next request; this one
    /// stays. Refused where the old password is wrong or the new one breaks a rule.
    @Transactional
    public void change(String oldPassword, String newPassword) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        ownPassword.check(account, oldPassword, "identity.password.old-wrong");
        if (newPassword.equals(oldPassword)) {
            throw new Refusal("identity.password.unchanged");
        }
        PasswordRules.check(newPassword, UserName.of(account.userName()));
        account.changePassword(Objects.requireNonNull(encoder.encode(newPassword)));
        codes.withdraw(account.id(), OneTimeCodes.PASSING);
        session.remember(accounts.saveAndFlush(account).session());
    }

    /// Refused where this is not the password of the person signed in.
    public void confirm(String password) {
        var account =
                accounts.findById(current.require().account()).orElseThrow(() -> new Refusal("identity.sign-in-first"));
        ownPassword.check(account, password, "identity.password.wrong");
    }
}
