package org.zhishe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;

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

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

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

    Account(UserName userName, String passwordHash, DisplayName displayName, Role role, Instant createdAt) {
        this.id = Ids.next();
        this.userKey = userName.key();
        this.userName = userName.text();
        this.passwordHash = passwordHash;
        this.displayName = displayName.text();
        this.roles = Set.of(role);
        this.createdAt = createdAt;
    }

    static Account forDemo(UserName userName, String passwordHash, DisplayName name, Role role, Instant createdAt) {
        var account = new Account(userName, passwordHash, name, role, createdAt);
        account.demo = true;
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
        return new SessionAccount(new SignedIn(id, userName, displayName, roles), credentialsVersion);
    }

    void rename(DisplayName name) {
        displayName = name.text();
    }

    /// Sets another password and ends every session of this account.
    void changePassword(String newHash) {
        passwordHash = newHash;
        credentialsVersion++;
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
