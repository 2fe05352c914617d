package org.zhishe.identity;

import org.springframework.stereotype.Service;

/// Signs in who has just made an account on a screen: the password was chosen a moment ago, nobody asks for it again.
@Service
public class SignIn {

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final CurrentSession session;

    SignIn(Accounts accounts, Doorkeeper doorkeeper, CurrentSession session) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.session = session;
    }

    /// Begins the newcomer's session; they are known on this device from now on.
    ///
    /// @param newcomer as [Registration] or [Setup] returned it
    public void as(SignedIn newcomer) {
        doorkeeper.vouchFor(newcomer.userName(), session.trustedOrigin());
        session.begin(accounts.findById(newcomer.account()).orElseThrow().session());
    }
}
