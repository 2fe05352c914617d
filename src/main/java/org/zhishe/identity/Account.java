package org.zhishe.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// Someone who can sign in.
@Entity
@Table(name = "identity_account")
class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private byte[] userKey;

    private String userName;
    private String passwordHash;
    private String displayName;

    @ElementCollection
    @CollectionTable(name = "identity_grant", joinColumns = @JoinColumn(name = "account_id"))
    @BatchSize(size = 100)
    private Set<RoleGrant> grants = new HashSet<>();

    private int credentialsVersion;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private boolean demo;

    private @Nullable String email;

    private boolean recoverySkipped;

    private @Nullable String language;

    private String timeZone = Preferences.DEFAULT_ZONE.getId();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /// Everyone begins at the root: seen by those only who look after the whole installation.
    Account(UserName userName, String passwordHash, DisplayName displayName, Role role, Instant createdAt) {
        this.id = Ids.next();
        this.userKey = userName.key();
        this.userName = userName.text();
        this.passwordHash = passwordHash;
        this.displayName = displayName.text();
        this.createdAt = createdAt;
        grant(role, UnitRef.ROOT, createdAt);
    }

    static Account forDemo(
            UserName userName, String passwordHash, DisplayName name, Role role, UUID unit, Instant createdAt) {
        var account = new Account(userName, passwordHash, name, role, createdAt);
        account.demo = true;
        account.grants.clear();
        account.grant(role, unit, createdAt);
        return account;
    }

    UUID id() {
        return id;
    }

    String userName() {
        return userName;
    }

    String passwordHash() {
        return passwordHash;
    }

    /// Made by the demo: its password is public, so it signs in nowhere but there.
    boolean isDemo() {
        return demo;
    }

    SessionAccount session() {
        var roles = grants.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet());
        return new SessionAccount(new SignedIn(id, userName, displayName, roles), credentialsVersion, version);
    }

    void rename(DisplayName name) {
        displayName = name.text();
    }

    /// Sets another password and ends every session of this account.
    void changePassword(String newHash) {
        if (demo) {
            throw new Refusal("identity.account.demo");
        }
        passwordHash = newHash;
        credentialsVersion++;
    }

    String displayName() {
        return displayName;
    }

    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    boolean has(Role role, UUID unit) {
        return grants.stream().anyMatch(grant -> grant.is(role, unit));
    }

    /// Gives a role, once. A candidate of a unit is no longer one of nowhere in particular.
    void grant(Role role, UUID unit, Instant since) {
        if (!has(role, unit)) {
            grants.add(new RoleGrant(role, unit, since));
        }
        if (role == Role.CANDIDATE && !unit.equals(UnitRef.ROOT)) {
            grants.removeIf(grant -> grant.is(Role.CANDIDATE, UnitRef.ROOT));
        }
    }

    /// Ends a role. Nobody is left without any: who has none left is a candidate of no unit in particular.
    void end(Role role, UUID unit, Instant at) {
        grants.removeIf(grant -> grant.is(role, unit));
        if (grants.isEmpty()) {
            grant(Role.CANDIDATE, UnitRef.ROOT, at);
        }
    }

    /// Where mail reaches this person, proved by a code.
    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    void reachAt(String address) {
        email = address;
    }

    void reachNowhere() {
        email = null;
    }

    /// Whether the person does not want to be offered a recovery code.
    boolean skipsRecovery() {
        return recoverySkipped;
    }

    void skipRecovery() {
        recoverySkipped = true;
    }

    Preferences preferences() {
        return new Preferences(locale(), ZoneId.of(timeZone));
    }

    void prefer(Preferences preferences) {
        language = preferences.language().map(Locale::toLanguageTag).orElse(null);
        timeZone = preferences.zone().getId();
    }

    /// The language chosen; empty while the browser decides.
    Optional<Locale> locale() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    Instant createdAt() {
        return createdAt;
    }
}
