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

/// The links that make the first administrator: only their hashes are kept.
@Service
@Transactional(readOnly = true)
class SetupTokens {

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Registration registration;
    private final AuditTrail trail;
    private final Clock clock;

    SetupTokens(JdbcClient jdbc, Registration registration, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.registration = registration;
        this.trail = trail;
        this.clock = clock;
    }

    /// A new token. Earlier ones go on: where two servers start together, each prints one of its own.
    @Transactional
    String next() {
        var token = Secrets.token();
        jdbc.sql("DELETE FROM identity_setup WHERE expires_at <= :now")
                .param("now", now())
                .update();
        jdbc.sql("INSERT INTO identity_setup (token_hash, expires_at) VALUES (:hash, :expires)")
                .param("hash", Secrets.hash(token))
                .param("expires", now().plus(VALID))
                .update();
        return token;
    }

    boolean isKnown(String token) {
        return jdbc.sql("SELECT COUNT(*) FROM identity_setup WHERE token_hash = :hash AND expires_at > :now")
                        .param("hash", Secrets.hash(token))
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Saves the administrator and uses up all tokens in one transaction: of two that come at once, both delete the
    /// same row, and only one of them finds it.
    @Transactional
    SignedIn use(String token, Account administrator) {
        var found = jdbc.sql("DELETE FROM identity_setup WHERE token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .update();
        if (found == 0) {
            throw new Refusal("identity.setup.closed");
        }
        jdbc.sql("DELETE FROM identity_setup").update();
        var saved = registration.save(administrator);
        trail.record(Act.bySystem("identity.grant.first-administrator").to(saved.account()));
        return saved;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
