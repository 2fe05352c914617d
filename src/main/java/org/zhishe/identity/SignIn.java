package org.zhishe.identity;

import org.springframework.stereotype.Service;

/// Signs in who has just made an account on a screen: the password was chosen a moment ago, nobody asks for it again.
@Service
public class SignIn {

    private final Accounts accounts;
    private final CurrentSession session;

    SignIn(Accounts accounts, CurrentSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    /// Begins the newcomer's session.
    ///
    /// @param newcomer as [Registration] or [Setup] returned it
    public void as(SignedIn newcomer) {
        session.begin(accounts.findById(newcomer.account()).orElseThrow().session());
    }
}
