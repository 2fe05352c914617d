package org.zhishe.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells sessions that go on from those that have ended elsewhere.
@Service
@Transactional(readOnly = true)
public class Sessions {

    private final Accounts accounts;

    Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Whether the person of this request was signed out since: the password was changed or the account is gone.
    /// One look-up by primary key.
    public boolean hasEnded() {
        return SessionAccount.current()
                .map(session -> accounts.credentialsVersion(session.id())
                        .map(version -> version > session.credentialsVersion())
                        .orElse(true))
                .orElse(false);
    }
}
