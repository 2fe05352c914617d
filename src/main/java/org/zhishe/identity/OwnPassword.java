package org.zhishe.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

/// Asks the person signed in for the password once more, before something that would give the account away: the
/// session may be someone else's. Guessing here is as slow as on the sign-in screen.
@Component
class OwnPassword {

    private static final String PLACE = "own password";

    private final Throttle throttle;
    private final PasswordEncoder encoder;

    OwnPassword(Throttle throttle, PasswordEncoder encoder) {
        this.throttle = throttle;
        this.encoder = encoder;
    }

    /// @param refusal the message where the password is wrong
    void check(Account account, String typed, String refusal) {
        var wait = throttle.take(account.userName(), PLACE);
        if (!wait.isZero()) {
            throw new Refusal("identity.too-many-guesses", new TooManyGuesses(wait).minutes());
        }
        if (!encoder.matches(typed, account.passwordHash())) {
            throw new Refusal(refusal);
        }
        throttle.giveBack(account.userName(), PLACE);
    }
}
