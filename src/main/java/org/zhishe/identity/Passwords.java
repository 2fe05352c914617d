package org.zhishe.identity;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// Changing one's own password.
@Service
@Transactional(readOnly = true)
public class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final CurrentAccount current;
    private final CurrentSession session;

    Passwords(
            Accounts accounts,
            PasswordEncoder encoder,
            Throttle throttle,
            CurrentAccount current,
            CurrentSession session) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.current = current;
        this.session = session;
    }

    /// Sets a new password. Every other session of this account, on any node, ends with its next request; this one
    /// stays. Refused where the old password is wrong or the new one breaks a rule.
    @Transactional
    public void change(String oldPassword, String newPassword) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        checkOld(oldPassword, account);
        if (newPassword.equals(oldPassword)) {
            throw new Refusal("identity.password.unchanged");
        }
        PasswordRules.check(newPassword, UserName.of(account.userName()));
        account.changePassword(Objects.requireNonNull(encoder.encode(newPassword)));
        session.remember(accounts.saveAndFlush(account).session());
    }

    /// Guessing here is as slow as on the sign-in screen: the session may be someone else's.
    private void checkOld(String oldPassword, Account account) {
        var place = "change of password";
        var wait = throttle.take(account.userName(), place);
        if (!wait.isZero()) {
            throw new Refusal("identity.too-many-guesses", new TooManyGuesses(wait).minutes());
        }
        if (!encoder.matches(oldPassword, account.passwordHash())) {
            throw new Refusal("identity.password.old-wrong");
        }
        throttle.giveBack(account.userName(), place);
    }
}
