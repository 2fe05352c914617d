package org.zhishe.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

/// Asks the person signed in for the password once more, before something that would give the account away: the
/// session may be someone else's. Guessing here is as slow as on the sign-in screen, and nobody else's guesses count.
///
/// Not to be called inside a transaction, as [Throttle].
@Component
class OwnPassword {

    private final Throttle throttle;
    private final PasswordEncoder encoder;

    OwnPassword(Throttle throttle, PasswordEncoder encoder) {
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /// @param refusal the message where the password is wrong
    void check(Account account, String typed, String refusal) {
        var whose = account.id().toString();
        throttle.take(Allowance.OWN_PASSWORD, "identity.too-many-guesses", whose);
        if (!encoder.matches(typed, account.passwordHash())) {
            throw new Refusal(refusal);
        }
        throttle.forgive(Allowance.OWN_PASSWORD, whose);
    }
}
