package org.zhishe.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people can change about themselves.
@Service
@Transactional(readOnly = true)
public class Profile {

    private final Accounts accounts;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final ApplicationEventPublisher events;

    Profile(Accounts accounts, CurrentAccount current, CurrentSession session, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.current = current;
        this.session = session;
        this.events = events;
    }

    /// Refused where the name is empty or too long.
    @Transactional
    public void rename(String displayName) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        account.rename(new DisplayName(displayName));
        session.remember(accounts.saveAndFlush(account).session());
    }

    /// Takes effect with the next screen, on this node at once.
    @Transactional
    public void prefer(Preferences preferences) {
        var account = accounts.findById(current.require().account()).orElseThrow();
        account.prefer(preferences);
        accounts.saveAndFlush(account);
        events.publishEvent(new PreferencesChanged(account.id()));
    }
}
