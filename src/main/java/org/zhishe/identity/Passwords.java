package org.zhishe.identity;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.zhishe.kernel.Refusal;

/// One's own password: changing it, and proving that it is known. Not to be called inside a transaction, as [Throttle].
@Service
public class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final OwnPassword ownPassword;
    private final Credentials credentials;
    private final CurrentAccount current;
    private final CurrentSession session;

    Passwords(
            Accounts accounts,
            PasswordEncoder encoder,
            OwnPassword ownPassword,
            Credentials credentials,
            CurrentAccount current,
            CurrentSession session) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.ownPassword = ownPassword;
        this.credentials = credentials;
        this.current = current;
        this.session = session;
    }

    /// Sets a new password. Every other session of this account, on any node, ends with its next request; this one
    /// stays. Whoever knew the old password may have made codes: all are void, the recovery code on paper too.
    /// Refused where the old password is wrong or the new one breaks a rule.
    public void change(String oldPassword, String newPassword) {
        var account = account();
        ownPassword.check(account, oldPassword, "identity.password.old-wrong");
        if (newPassword.equals(oldPassword)) {
            throw new Refusal("identity.password.unchanged");
        }
        PasswordRules.check(newPassword, UserName.of(account.userName()));
        session.remember(credentials.change(account.id(), Objects.requireNonNull(encoder.encode(newPassword))));
    }

    /// Refused where this is not the password of the person signed in.
    public void confirm(String password) {
        ownPassword.check(account(), password, "identity.password.wrong");
    }

    private Account account() {
        return accounts.findById(current.require().account()).orElseThrow(() -> new Refusal("identity.sign-in-first"));
    }
}
