package org.zhishe.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.kernel.Refusal;

/// The first administrator: whoever can read this installation's log gets a link that works once.
@Service
@Transactional(readOnly = true)
public class Setup {

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Registration registration;
    private final AuditTrail trail;
    private final Clock clock;

    Setup(JdbcClient jdbc, Accounts accounts, Registration registration, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.registration = registration;
        this.trail = trail;
        this.clock = clock;
    }

    /// Whether the link with this token still makes an administrator.
    public boolean isOpen(String token) {
        return !accounts.anyAdministrator(UnitRef.ROOT) && isKnown(token);
    }

    /// Makes the administrator and uses up the token, in one transaction: two that come at once delete the same row,
    /// and only one of them finds it. Refused where the link is used, too old, or never was one.
    @Transactional
    public SignedIn createAdministrator(String token, NewAccount command) {
        if (!isOpen(token) || take(token) == 0) {
            throw new Refusal("identity.setup.closed");
        }
        var administrator = registration.create(command, Role.ADMIN);
        trail.record(Act.bySystem("identity.grant.first-administrator").to(administrator.account()));
        return administrator;
    }

    boolean isNeeded() {
        return !accounts.anyAdministrator(UnitRef.ROOT);
    }

    /// A new token; all earlier ones are void.
    @Transactional
    String newToken() {
        var token = Secrets.token();
        jdbc.sql("DELETE FROM identity_setup").update();
        jdbc.sql("INSERT INTO identity_setup (token_hash, expires_at) VALUES (:hash, :expires)")
                .param("hash", Secrets.hash(token))
                .param("expires", now().plus(VALID))
                .update();
        return token;
    }

    private boolean isKnown(String token) {
        return jdbc.sql("SELECT COUNT(*) FROM identity_setup WHERE token_hash = :hash AND expires_at > :now")
                        .param("hash", Secrets.hash(token))
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int take(String token) {
        return jdbc.sql("DELETE FROM identity_setup WHERE token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
