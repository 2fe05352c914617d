package org.zhishe.identity;

import java.time.Duration;
import org.springframework.stereotype.Service;

/// Keeps sessions in step with the accounts they belong to, whoever changed these and wherever.
@Service
public class Sessions {

    /// How long a session of someone signed in is kept without a request.
    public static final Duration KEPT = Duration.ofHours(12);

    private final AccountStates states;
    private final Accounts accounts;
    private final CurrentSession current;

    Sessions(AccountStates states, Accounts accounts, CurrentSession current) {
        this.states = states;
        this.accounts = accounts;
        this.current = current;
    }

    /// Whether the person of this request was signed out since: the password was changed or the account is gone.
    /// Where only the account changed, its name or its roles, the session learns of it here. Costs one look-up.
    public boolean hasEnded() {
        return SessionAccount.current().map(this::hasEnded).orElse(false);
    }

    private boolean hasEnded(SessionAccount session) {
        var now = states.of(session.id());
        if (now.filter(state -> state.credentialsVersion() <= session.credentialsVersion())
                .isEmpty()) {
            return true;
        }
        if (now.get().version() > session.version()) {
            accounts.findById(session.id()).map(Account::session).ifPresent(current::remember);
        }
        return false;
    }
}
