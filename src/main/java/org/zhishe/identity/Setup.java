package org.zhishe.identity;

import org.springframework.stereotype.Service;
import org.zhishe.kernel.Refusal;

/// The first administrator: whoever can read this installation's log gets a link that works once.
@Service
public class Setup {

    private final SetupTokens tokens;
    private final Accounts accounts;
    private final Registration registration;

    Setup(SetupTokens tokens, Accounts accounts, Registration registration) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.registration = registration;
    }

    /// Whether the link with this token still makes an administrator.
    public boolean isOpen(String token) {
        return isNeeded() && tokens.isKnown(token);
    }

    /// Makes the administrator and uses up the token. Refused where the link is used, too old, or never was one.
    public SignedIn createAdministrator(String token, NewAccount command) {
        if (!isOpen(token)) {
            throw new Refusal("identity.setup.closed");
        }
        return tokens.use(token, registration.draft(command, Role.ADMIN));
    }

    boolean isNeeded() {
        return !accounts.anyAdministrator(UnitRef.ROOT);
    }

    String newToken() {
        return tokens.next();
    }
}
