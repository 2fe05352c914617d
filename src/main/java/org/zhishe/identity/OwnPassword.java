package org.zhishe.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhishe.kernel.Refusal;

/// Asks the person signed in for the password once more, before something that would give the account away: the
/// session may be someone else's. Guessing here is as slow as on the sign-in screen.
@Component
class OwnPassword {

    private final Throttle throttle;
    private final PasswordEncoder encoder;
    private final CurrentSession session;

    OwnPassword(Throttle throttle, PasswordEncoder encoder, CurrentSession session) {
        this.throttle = throttle;
        this.encoder = encoder;
        this.session = session;
    }

    /// @param refusal the message where the password is wrong
    void check(Account account, String typed, String refusal) {
        var wait = throttle.take(account.userName(), place());
        if (!wait.isZero()) {
            throw new Refusal("identity.too-many-guesses", new TooManyGuesses(wait).minutes());
        }
        if (!encoder.matches(typed, account.passwordHash())) {
            throw new Refusal(refusal);
        }
        throttle.giveBack(account.userName(), place());
    }

    private String place() {
        return "own password " + session.address();
    }
}
