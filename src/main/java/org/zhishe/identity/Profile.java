package org.zhishe.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people can change about themselves.
@Service
@Transactional(readOnly = true)
public class Profile {

    private final Accounts accounts;
    private final CurrentAccount current;
    private final CurrentSession session;

    Profile(Accounts accounts, CurrentAccount current, CurrentSession session) {
        this.accounts = accounts;
        this.current = current;
        this.session = session;
    }

    /// Refused where the name is empty or too long.
    @Transactional
    public void rename(String displayName) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        account.rename(new DisplayName(displayName));
        session.remember(accounts.saveAndFlush(account).session());
    }
}
