package org.zhishe.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhishe.uikit.Reader;

/// How people want to read. Every time on every screen asks, so the answers are kept for a minute; the node on which
/// someone changes them forgets its answer at once.
@Service
public class PersonalPreferences implements Reader {

    private final Accounts accounts;
    private final CurrentAccount current;
    private final LoadingCache<UUID, Preferences> known;

    PersonalPreferences(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
        this.known = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(this::read);
    }

    /// Those of anyone, for what is done while they are away; the default where there is no such account.
    public Preferences of(UUID account) {
        return known.get(account);
    }

    @Override
    public Optional<Locale> language() {
        return current.find().flatMap(person -> of(person.account()).language());
    }

    @Override
    public Optional<ZoneId> zone() {
        return current.find().map(person -> of(person.account()).zone());
    }

    @TransactionalEventListener
    void forget(PreferencesChanged changed) {
        known.invalidate(changed.account());
    }

    private Preferences read(UUID account) {
        return accounts.findById(account).map(Account::preferences).orElse(Preferences.DEFAULT);
    }
}
